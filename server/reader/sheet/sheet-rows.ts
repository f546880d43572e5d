import type { RawRow } from './cell'
import { PlainRows } from './plain-row'
import { RowBatch } from '../row-batch'
import { SheetBuilder, type CellContext } from './sheet-builder'
import { SheetHandler } from './sheet-handler'
import type { Unmerge } from './unmerge'
import { XmlParser } from '../package/xml'
import { xmlText } from '../package/xml-text'

/** Reads a sheet's rows in batches. @throws FileError */
export async function* readSheetRows(
  chunks: AsyncIterable<Buffer>,
  unmerge: Unmerge,
  context: CellContext,
): AsyncGenerator<RawRow[]> {
  const batch = new RowBatch()
  const sheet = new SheetBuilder(batch, unmerge, context)
  const handler = new SheetHandler(sheet)
  const rows = new PlainRows(new XmlParser(handler), handler, sheet)
  for await (const text of xmlText(chunks)) {
    rows.write(text)
    yield* batch.take()
  }
  rows.close()
  sheet.end()
  yield* batch.take(true)
}
