import type { Cell, RawRow } from '../../server/reader/sheet/cell'
import { openFile, type OpenedSheet } from '../../server/reader/open-file'

/** A sheet's rows in order. */
export async function batchesOf(sheet: OpenedSheet): Promise<RawRow[][]> {
  const batches: RawRow[][] = []
  for await (const batch of sheet.rows()) batches.push(batch)
  return batches
}

/** All rows of all sheets of a file. */
export async function allRows(bytes: Buffer, fileName = '申报.xlsx'): Promise<RawRow[]> {
  const batches: RawRow[][] = []
  for (const sheet of (await openFile(bytes, fileName)).sheets) batches.push(...(await batchesOf(sheet)))
  return batches.flat()
}

/** The row's number, followed by its cells. */
export async function numbered(bytes: Buffer, fileName?: string): Promise<(Cell | number)[][]> {
  return (await allRows(bytes, fileName)).map(({ number, cells }) => [number, ...cells])
}
