import { parseArgs } from 'node:util'
import type { FileKind } from './bench/bench-file'
import { benchFinding } from './bench/finding'
import { benchImport } from './bench/import'

// npm run bench import [-- --rows 10000,100000 --only xlsx|csv --rate 10]: figures and ratios, no verdict.
// npm run bench finding [-- --rows 1000000]: fails where a rule of the notice reads the whole table.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string' },
    only: { type: 'string' },
    rate: { type: 'string', default: '10' },
  },
})
const rows = (values.rows ?? (positionals[0] === 'finding' ? '1000000' : '10000,100000')).split(',').map(Number)
const rate = Number(values.rate)
const kinds = (['xlsx', 'csv'] as FileKind[]).filter((kind) => !values.only || kind === values.only)
const isRight = kinds.length > 0 && rate >= 0 && rows.every((count) => Number.isInteger(count) && count > 0)
if (positionals.join() === 'import' && isRight) await benchImport({ rows, kinds, rate })
else if (positionals.join() === 'finding' && isRight && rows.length === 1) {
  process.exitCode = (await benchFinding(rows[0]!)) ? 0 : 1
} else {
  console.error(
    '用法：npm run bench import [-- --rows 10000,100000 --only xlsx|csv --rate 10]\n      npm run bench finding [-- --rows 1000000]',
  )
  process.exitCode = 2
}
