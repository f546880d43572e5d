import { escaped } from '../../reader/sheet/plain-text'
import { safeText } from '../../workbook/safe-text'
import { xmlEscaped } from '../../workbook/xml-escaped'
import { edited, type Edit } from '../../reader/package/part-text'
import { addressOf, type SheetCell, type SheetRow, type SheetXml } from './sheet-xml'

/** A value to write; null empties the cell. */
export interface Written {
  row: number
  column: number
  value: number | string | null
}

const element = (prefix: string, { value }: Pick<Written, 'value'>, attributes: string): string => {
  if (value === null) return `<${prefix}c${attributes}/>`
  if (typeof value === 'number') return `<${prefix}c${attributes}><${prefix}v>${value}</${prefix}v></${prefix}c>`
  // Written in the cell itself, so that the part with the shared texts stays as it is.
  const text = `<${prefix}t xml:space="preserve">${xmlEscaped(escaped(safeText(value)))}</${prefix}t>`
  return `<${prefix}c${attributes} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`
}

/** The attributes of a cell's start tag except its type, which its new value decides. */
const keptAttributes = (open: string) =>
  open
    .replace(/^<[^\s/>]+/, '')
    .replace(/\s*\/?>$/, '')
    .replace(/\s(t|cm|vm)\s*=\s*("[^"]*"|'[^']*')/g, '')

const replaced = (prefix: string, cell: SheetCell, written: Written): Edit => ({
  start: cell.start,
  end: cell.end,
  text: element(prefix, written, keptAttributes(cell.open)),
})

const added = (prefix: string, written: Written) =>
  element(prefix, written, ` r="${addressOf(written.row, written.column)}"`)

/** Adds cells that the row's XML doesn't have, each before the next one. */
function addedToRow(sheet: SheetXml, row: SheetRow, missing: readonly Written[]): Edit[] {
  const { prefix, text } = sheet
  if (row.openEnd === row.end) {
    const open = text.slice(row.start, row.end).replace(/\s*\/>$/, '>')
    const cells = missing.map((written) => added(prefix, written)).join('')
    return [{ start: row.start, end: row.end, text: `${open}${cells}</${prefix}row>` }]
  }
  return missing.map((written) => {
    const next = row.cells.find(({ column }) => column > written.column)
    const at = next?.start ?? text.lastIndexOf('</', row.end - 1)
    return { start: at, end: at, text: added(prefix, written) }
  })
}

/** Adds rows that the sheet's XML doesn't have. */
function addedRows(sheet: SheetXml, missing: ReadonlyMap<number, readonly Written[]>): Edit[] {
  const { prefix, text, data, rows } = sheet
  const all = [...missing].toSorted(([a], [b]) => a - b)
  const xmlOf = ([number, cells]: readonly [number, readonly Written[]]) =>
    `<${prefix}row r="${number}">${cells.map((written) => added(prefix, written)).join('')}</${prefix}row>`
  if (all.length === 0) return []
  if (data.openEnd === data.end) {
    const open = text.slice(data.start, data.end).replace(/\s*\/>$/, '>')
    return [{ start: data.start, end: data.end, text: `${open}${all.map(xmlOf).join('')}</${prefix}sheetData>` }]
  }
  return all.map((row) => {
    const next = rows.find(({ number }) => number > row[0])
    const at = next?.start ?? text.lastIndexOf('</', data.end - 1)
    return { start: at, end: at, text: xmlOf(row) }
  })
}

/** Removes the stored result of a formula's cell, so that every program computes it. */
function cleared({ start, open, value }: SheetCell): Edit[] {
  const withoutType = open.replace(/\st\s*=\s*("[^"]*"|'[^']*')/, '')
  return [{ start, end: start + open.length, text: withoutType }, ...(value ? [{ ...value, text: '' }] : [])]
}

/**
 * The sheet's XML with other values in some cells; every other character stays.
 *
 * @param stale formula cells whose stored result may be another one now
 */
export function editedSheet(sheet: SheetXml, values: readonly Written[], stale: readonly SheetCell[]): string {
  const sorted = values.toSorted((a, b) => a.row - b.row || a.column - b.column)
  const rows = new Map(sheet.rows.map((row) => [row.number, row]))
  const edits: Edit[] = stale.flatMap(cleared)
  const newRows = new Map<number, Written[]>()
  const newCells = new Map<SheetRow, Written[]>()
  for (const written of sorted) {
    const row = rows.get(written.row)
    const cell = row?.cells.find(({ column }) => column === written.column)
    if (cell) edits.push(replaced(sheet.prefix, cell, written))
    else if (written.value === null) continue
    else if (row) newCells.set(row, [...(newCells.get(row) ?? []), written])
    else newRows.set(written.row, [...(newRows.get(written.row) ?? []), written])
  }
  for (const [row, missing] of newCells) edits.push(...addedToRow(sheet, row, missing))
  return edited(sheet.text, [...edits, ...addedRows(sheet, newRows)])
}
