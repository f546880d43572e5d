import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { FileSeal } from '../access/file-seal'
import { IdNumberCipher } from '../access/id-number-cipher'
import { renameLasting, writeLasting } from '../database/lasting'
import { uploadFolder } from '../import/upload/received-file'

const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])

/**
 * Writes every received file once more, sealed under the new key, beside the one under the old: `7.sealed.<mark>`.
 * Until `takeResealed` the old ones hold. A file that the old key doesn't open is left alone.
 *
 * @returns how many
 */
export function resealFiles(dataDir: string, { from, to }: { from: string; to: string }): number {
  const folder = uploadFolder(dataDir)
  const { keyId } = new IdNumberCipher(to)
  const [old, fresh] = [new FileSeal(from), new FileSeal(to)]
  const sealed = filesIn(folder).filter((name) => name.endsWith('.sealed'))
  return sealed.filter((name) => {
    const content = opened(old, readFileSync(path.join(folder, name)))
    if (!content) return false
    writeLasting(path.join(folder, `${name}.${keyId}`), fresh.seal(content))
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

/** The files sealed anew under the key of this mark take the places of the old ones; again after a kill. */
export function takeResealed(dataDir: string, keyId: string): void {
  const folder = uploadFolder(dataDir)
  const extension = `.${keyId}`
  for (const name of filesIn(folder).filter((name) => name.endsWith(`.sealed${extension}`))) {
    renameLasting(path.join(folder, name), path.join(folder, name.slice(0, -extension.length)))
  }
}

/** The files sealed anew under the key of this mark are not wanted after all. */
export function dropResealed(dataDir: string, keyId: string): void {
  const folder = uploadFolder(dataDir)
  for (const name of filesIn(folder).filter((name) => name.endsWith(`.sealed.${keyId}`)))
    rmSync(path.join(folder, name))
}
