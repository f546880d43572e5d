import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { sfntOf } from './sfnt-of'

/** Latin first, since its digits have equal widths. */
const parts = ['latin', 'chinese-simplified']

/** Font of the charts. It comes with the program, as the bureau's server may have no Chinese font. */
export const fontFamily = 'Noto Sans SC'

/** Paths of the font's files in a format that the renderer reads; unpacked into `dataDir` at the first call. */
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
