import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { FileSeal } from '../access/personal-data/file-seal'
import { IdNumberCipher } from '../access/personal-data/id-number-cipher'
import { renameDurably, writeDurably } from '../database/durable'
import { uploadFolder } from '../import/upload/received-file'

const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])

/**
 * Writes a copy of every received file, sealed with the new key, beside the old one: `7.sealed.<keyId>`. The old files
 * are used until `adoptResealed`. A file that the old key doesn't open is left alone.
 *
 * @returns the number of files sealed with the new key
 */
export function resealFiles(dataDir: string, { from, to }: { from: string; to: string }): number {
  const folder = uploadFolder(dataDir)
  const { keyId } = new IdNumberCipher(to)
  const [old, fresh] = [new FileSeal(from), new FileSeal(to)]
  const sealed = filesIn(folder).filter((name) => name.endsWith('.sealed'))
  return sealed.filter((name) => {
    const content = opened(old, readFileSync(path.join(folder, name)))
    if (!content) return false
    writeDurably(path.join(folder, `${name}.${keyId}`), fresh.seal(content))
    return true
  }).length
}

function opened(seal: FileSeal, content: Buffer): Buffer | null {
  try {
    return seal.open(content)
  } catch {
    return null
  }
}

/** Replaces the old files by those sealed with this key. Safe to repeat after a kill. */
export function adoptResealed(dataDir: string, keyId: string): void {
  const folder = uploadFolder(dataDir)
  const extension = `.${keyId}`
  for (const name of filesIn(folder).filter((name) => name.endsWith(`.sealed${extension}`))) {
    renameDurably(path.join(folder, name), path.join(folder, name.slice(0, -extension.length)))
  }
}

/** Deletes the files sealed with this key, after a rotation that was refused. */
export function deleteResealed(dataDir: string, keyId: string): void {
  const folder = uploadFolder(dataDir)
  for (const name of filesIn(folder).filter((name) => name.endsWith(`.sealed.${keyId}`)))
    rmSync(path.join(folder, name))
}
