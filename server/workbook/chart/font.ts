import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { sfntOf } from './sfnt-of'

/** Latin first: digits from it stand evenly. */
const parts = ['latin', 'chinese-simplified']

/** What pictures are set in: the bureau's server may have no Chinese font of its own. */
export const fontFamily = 'Noto Sans SC'

/** The font's files in a form that the renderer reads, unpacked into `dataDir` the first time they are asked for. */
export async function fontFiles(dataDir: string): Promise<string[]> {
  const folder = path.join(dataDir, 'font')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return Promise.all(parts.map((part) => unpacked(folder, part)))
}

async function unpacked(folder: string, part: string): Promise<string> {
  const file = path.join(folder, `noto-sans-sc-${part}.ttf`)
  const isThere = await stat(file).then(
    () => true,
    () => false,
  )
  if (isThere) return file
  const woff = createRequire(import.meta.url).resolve(
    `@fontsource/noto-sans-sc/files/noto-sans-sc-${part}-400-normal.woff`,
  )
  const half = `${file}.${process.pid}`
  await writeFile(half, sfntOf(await readFile(woff)))
  await rename(half, file)
  return file
}
