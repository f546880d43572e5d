import { parseArgs } from 'node:util'
import type { FileKind } from './bench/bench-file'
import { benchFinding } from './bench/finding'
import { benchImport } from './bench/import'
import { benchWorkbook } from './bench/workbook'

// npm run bench import [-- --rows 10000,100000 --only xlsx|csv --rate 10]: prints times and ratios; never fails.
// npm run bench finding [-- --rows 1000000]: fails if a rule of the notice scans the whole table.
// npm run bench workbook [-- --rows 6000,50000]: duration and size of exports, and how long cancelling one takes.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string' },
    only: { type: 'string' },
    rate: { type: 'string', default: '10' },
  },
})
const subject = positionals.join()
const usual = { finding: '1000000', workbook: '6000,50000' }[subject] ?? '10000,100000'
const rows = (values.rows ?? usual).split(',').map(Number)
const rate = Number(values.rate)
const kinds = (['xlsx', 'csv'] as FileKind[]).filter((kind) => !values.only || kind === values.only)
const isRight = kinds.length > 0 && rate >= 0 && rows.every((count) => Number.isInteger(count) && count > 0)
if (subject === 'import' && isRight) await benchImport({ rows, kinds, rate })
else if (subject === 'workbook' && isRight) await benchWorkbook(rows)
else if (subject === 'finding' && isRight && rows.length === 1) {
  process.exitCode = (await benchFinding(rows[0]!)) ? 0 : 1
} else {
  console.error(
    '用法：npm run bench import [-- --rows 10000,100000 --only xlsx|csv --rate 10]\n      npm run bench finding [-- --rows 1000000]\n      npm run bench workbook [-- --rows 6000,50000]',
  )
  process.exitCode = 2
}
