import { ImportError } from '../error'
import { limit } from './limit'

export interface Merge {
  top: number
  bottom: number
  left: number
  right: number
}

/** What stands after a sheet's rows and must be known before them. Rows from 1, columns from 0. */
export interface SheetTail {
  merges: Merge[]
  filtered: boolean
}

/** Longer than any tag that is looked for. */
const overlap = 512
const tag = /<(?:[\w.-]+:)?(?:(mergeCell)\s[^<>]*?\bref\s*=\s*["']([^"']{1,40})["']|(autoFilter)[\s/>])/g

/**
 * Runs over a sheet's bytes once to find its merged cells and its filter. A plain search: the rows themselves are parsed
 * later, and what isn't well-formed is found then.
 *
 * @throws ImportError IMPORT_MERGES
 */
export async function readSheetTail(chunks: AsyncIterable<Buffer>): Promise<SheetTail> {
  const tail: SheetTail = { merges: [], filtered: false }
  let after = false
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk])
    after ||= endsRows(bytes)
    const consumed = after ? search(bytes.toString('latin1'), tail) : 0
    rest = bytes.subarray(Math.max(consumed, bytes.length - overlap))
  }
  return tail
}

const end = /<\/(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData\s*\/>/
const endsRows = (bytes: Buffer) => bytes.includes('sheetData') && end.test(bytes.toString('latin1'))

/** Returns how far the text is done with. */
function search(text: string, tail: SheetTail): number {
  let consumed = 0
  for (const match of text.matchAll(tag)) {
    consumed = match.index + match[0].length
    if (match[3]) tail.filtered = true
    const merge = match[2] && mergeOf(match[2])
    if (merge) tail.merges.push(merge)
    if (tail.merges.length > limit.merges) throw new ImportError('IMPORT_MERGES')
  }
  return consumed
}

function mergeOf(ref: string): Merge | null {
  const [, from, first, to, last] = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref) ?? []
  if (!from || !first || !to || !last) return null
  const rows = [Number(first), Number(last)] as const
  const columns = [columnOf(from), columnOf(to)] as const
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  }
}

/** A is 0; whatever stands behind the letters is ignored; -1 without letters. */
export function columnOf(ref: string): number {
  let column = 0
  for (let at = 0; at < ref.length; at += 1) {
    const letter = ref.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}
