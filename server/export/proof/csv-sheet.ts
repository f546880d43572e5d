import { csvSheet, type SignedSheet } from '../../../schema/proof/manifest'
import type { Sheet } from '../../../schema/proof/read-cells'
import { textOf } from '../../reader/sheet/cell'
import { openCsv } from '../../reader/csv/csv-file'
import { CsvRecord, csvValue } from '../../workbook/proof/csv-record'
import { canonicalOf } from '../../workbook/proof/recorded'

async function* linesOf(bytes: Buffer): AsyncGenerator<string[]> {
  for await (const rows of openCsv(bytes).sheets[0]!.rows()) {
    for (const { cells } of rows) yield cells.map(textOf)
  }
}

/** A CSV as a sheet; a line is read again each time, since a long list has millions of fields. */
export const sheetOfCsv = (bytes: Buffer): Sheet => ({
  name: csvSheet,
  async read(take) {
    let row = 0
    for await (const fields of linesOf(bytes)) {
      row += 1
      for (const [at, field] of fields.entries()) {
        const value = canonicalOf(csvValue(field))
        if (value !== '') take(row, at + 1, value, null, '')
      }
    }
    return null
  },
})

/** What would be signed of it. @throws FileError */
export async function signedCsv(bytes: Buffer, { whole }: { whole: boolean }): Promise<SignedSheet> {
  const record = new CsvRecord({ whole })
  for await (const fields of linesOf(bytes)) record.line(fields)
  return record.signed()
}
