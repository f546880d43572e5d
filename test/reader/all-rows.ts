import type { Cell, RawRow } from '../../server/reader/cell'
import { openFile, type OpenedSheet } from '../../server/reader/open-file'

/** A sheet's rows as they come. */
export async function batchesOf(sheet: OpenedSheet): Promise<RawRow[][]> {
  const batches: RawRow[][] = []
  for await (const batch of sheet.rows()) batches.push(batch)
  return batches
}

/** Every row of a file's sheets, one after another. */
export async function allRows(bytes: Buffer, fileName = '申报.xlsx'): Promise<RawRow[]> {
  const batches: RawRow[][] = []
  for (const sheet of (await openFile(bytes, fileName)).sheets) batches.push(...(await batchesOf(sheet)))
  return batches.flat()
}

/** A row's number before its cells. */
export async function numbered(bytes: Buffer, fileName?: string): Promise<(Cell | number)[][]> {
  return (await allRows(bytes, fileName)).map(({ number, cells }) => [number, ...cells])
}
