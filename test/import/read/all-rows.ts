import type { Cell, RawRow } from '../../../server/import/read/cell'
import { openFile } from '../../../server/import/read/open-file'

/** Every row of a file's sheets, one after another. */
export async function allRows(bytes: Buffer, fileName = '申报.xlsx'): Promise<RawRow[]> {
  const rows: RawRow[] = []
  for (const sheet of (await openFile(bytes, fileName)).sheets) {
    for await (const batch of sheet.rows()) rows.push(...batch)
  }
  return rows
}

/** A row's number before its cells. */
export async function numbered(bytes: Buffer, fileName?: string): Promise<(Cell | number)[][]> {
  return (await allRows(bytes, fileName)).map(({ number, cells }) => [number, ...cells])
}
