import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { SheetRecord } from '../../../server/workbook/proof/sheet-record'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes in use by objects and buffers. */
function used(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

test('a list’s rows are kept as a few bytes each, so that a million of them fit into the memory of an export', () => {
  // So many that what other tests of the process leave counts little.
  const rows = 400_000
  const record = new SheetRecord('申报明细')
  const listed = (row: number) => record.listed(2 + row, [`HM2026-${row}`, '示例', row])
  // The first row brings what all of them use.
  listed(0)
  const before = used()
  for (let row = 1; row < rows; row += 1) listed(row)
  expect((used() - before) / rows).toBeLessThan(40)
  expect(record.signed().list).toMatchObject({ first: 2, rows, columns: 3 })
})
