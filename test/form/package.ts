import ExcelJS from 'exceljs'
import { partsOf } from '../support/package'

const cell = (address: string) => new RegExp(`<((?:\\w+:)?)c r="${address}"[^>]*?(?:/>|>[^]*?</\\1c>)`, 'g')

/** A sheet's XML without these cells, and without the rows that have no others and no attributes. */
const without = (xml: string, addresses: readonly string[]) =>
  addresses
    .reduce((text, address) => text.replace(cell(address), ''), xml)
    .replace(/<((?:\w+:)?)row r="\d+"><\/\1row>/g, '')
    .replace(/<((?:\w+:)?)row\b([^>]*?)\s*\/>/g, '<$1row$2></$1row>')

/** Stored results of formulas, which may be removed. */
const withoutResults = (xml: string) =>
  xml.replace(
    /(<(?:\w+:)?c\b[^>]*>)(<((?:\w+:)?)f\b(?:[^>]*\/>|[^>]*>[^<]*<\/\3f>))(?:<\3v>[^<]*<\/\3v>)?/g,
    (_, open: string, formula: string) => {
      return open.replace(/ t="\w+"/, '') + formula
    },
  )

interface Difference {
  /** Parts that differ although they should not. */
  changed: string[]
  added: string[]
  removed: string[]
}

/**
 * Compares two packages part by part.
 *
 * @param filled addresses of filled cells by sheet part; in these parts only these cells and results of formulas may differ
 * @param whole parts that may differ
 */
export async function differenceOf(
  before: Buffer,
  after: Buffer,
  filled: ReadonlyMap<string, readonly string[]>,
  whole: readonly string[] = [],
): Promise<Difference> {
  const [old, now] = [await partsOf(before), await partsOf(after)]
  const changed = [...old].filter(([name, bytes]) => {
    const other = now.get(name)
    if (!other || bytes.equals(other) || whole.includes(name)) return false
    const addresses = filled.get(name)
    if (!addresses) return true
    const plain = (part: Buffer) => withoutResults(without(part.toString(), addresses))
    return plain(bytes) !== plain(other)
  })
  return {
    changed: changed.map(([name]) => name),
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
  }
}

export async function openBook(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  await workbook.xlsx.load(copy as ArrayBuffer)
  return workbook
}

export const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Buffer> =>
  Buffer.from(await workbook.xlsx.writeBuffer())
