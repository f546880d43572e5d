import { parseArgs } from 'node:util'
import type { FileKind } from './bench/bench-file'
import { benchImport } from './bench/import'

// npm run bench import [-- --rows 10000,100000 --only xlsx|csv --rate 10]: figures and ratios, no verdict.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '10000,100000' },
    only: { type: 'string' },
    rate: { type: 'string', default: '10' },
  },
})
const rows = values.rows.split(',').map(Number)
const rate = Number(values.rate)
const kinds = (['xlsx', 'csv'] as FileKind[]).filter((kind) => !values.only || kind === values.only)
if (
  positionals.join() !== 'import' ||
  kinds.length === 0 ||
  !(rate >= 0) ||
  !rows.every((count) => Number.isInteger(count) && count > 0)
) {
  console.error('用法：npm run bench import [-- --rows 10000,100000 --only xlsx|csv --rate 10]')
  process.exit(2)
}
await benchImport({ rows, kinds, rate })
