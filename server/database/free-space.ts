import { statfs } from 'node:fs/promises'

/** Bytes that a user without privileges may still write on the folder's disk. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
