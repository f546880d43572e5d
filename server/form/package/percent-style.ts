import { readXml } from '../../reader/package/xml'
import type { ZipFile } from '../../reader/package/zip-file'
import { readPart } from '../../reader/package/zip-part'

/** 0% and 0.00%, which every program knows. */
const built = ['9', '10']

/** The cell styles whose number format shows a fraction as a percentage. */
export async function percentStyles(zip: ZipFile, part: string | null): Promise<ReadonlySet<number>> {
  const formats = new Set(built)
  const styles = new Set<number>()
  if (part === null) return styles
  let count = 0
  await readXml(readPart(zip, zip.entries.get(part)!), {
    open(name, { numFmtId, formatCode }, parent) {
      if (name === 'numFmt' && formatCode?.value.includes('%')) formats.add(numFmtId?.value ?? '')
      if (name !== 'xf' || parent !== 'cellXfs') return
      if (formats.has(numFmtId?.value ?? '')) styles.add(count)
      count += 1
    },
  })
  return styles
}
