import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Milliseconds; longer than any export takes. An older file was left by a process that was killed. */
const longestExport = 60 * 60 * 1000

/** The folder for exports until they are sent. */
export const spoolOf = (dataDir: string): string => path.join(dataDir, 'spool')

/**
 * Makes the folder, with mode 0700, and deletes files that a killed process left there. Only at the start: while the portal
 * runs, a clock that is set ahead makes a file look old that is just being written.
 */
export async function openSpool(dataDir: string): Promise<string> {
  const folder = spoolOf(dataDir)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    // Another process may have removed the file meanwhile.
    const age = await stat(file).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > longestExport) await rm(file, { force: true })
  }
  return folder
}
