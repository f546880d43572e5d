import { aRow, headers, type FileRow } from '../support/declaration-file'
import { partsOf, type WorkbookXml } from '../reader/workbook'
import { zipOf, type ZipPart } from '../reader/zip'

/** The XML of a cell, with `{r}` for its address. */
export type WrittenRow = Record<string, string>

const letterOf = (column: number): string =>
  (column > 25 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** The position of a template column. */
export const refOf = (header: string, row: number): string => `${letterOf(headers.indexOf(header))}${row}`

const text = (value: unknown) => `<c r="{r}" t="inlineStr"><is><t>${String(value)}</t></is></c>`

export function rowXml(number: number, cells: WrittenRow): string {
  const written = headers.flatMap((header) => cells[header]?.replaceAll('{r}', refOf(header, number)) ?? [])
  return `<row r="${number}">${written.join('')}</row>`
}

export const headerXml = (): string => rowXml(1, Object.fromEntries(headers.map((header) => [header, text(header)])))

/** A valid row with some cells replaced. */
export function writtenRow(number: number, own: WrittenRow = {}, said: FileRow = {}): WrittenRow {
  const values = Object.entries(aRow(number, said)).filter(([, value]) => value !== null)
  return { ...Object.fromEntries(values.map(([header, value]) => [header, text(value)])), ...own }
}

/**
 * A workbook in the template's layout with these rows from row 2 on. Its parts can be changed before they are zipped.
 */
export function writtenParts(
  rows: WrittenRow[],
  rest: Omit<WorkbookXml, 'sheets'> & { tail?: string } = {},
): ZipPart[] {
  const data = headerXml() + rows.map((row, at) => rowXml(at + 2, row)).join('')
  return partsOf({ ...rest, sheets: [{ data, tail: rest.tail ?? '' }] })
}

export const writtenFile = (...args: Parameters<typeof writtenParts>): Buffer => zipOf(writtenParts(...args))
