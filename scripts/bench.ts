import { parseArgs } from 'node:util'
import type { FileKind } from './bench/bench-file'
import { benchImport } from './bench/import'

// npm run bench import [-- --rows 10000,100000 --only xlsx|csv --no-load]: figures and ratios, no verdict.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { rows: { type: 'string', default: '10000,100000' }, only: { type: 'string' }, load: { type: 'boolean' } },
})
const rows = values.rows.split(',').map(Number)
const kinds = (['xlsx', 'csv'] as FileKind[]).filter((kind) => !values.only || kind === values.only)
if (
  positionals.join() !== 'import' ||
  kinds.length === 0 ||
  !rows.every((count) => Number.isInteger(count) && count > 0)
) {
  console.error('用法：npm run bench import [-- --rows 10000,100000 --only xlsx|csv --no-load]')
  process.exit(2)
}
await benchImport({ rows, kinds, load: values.load ?? true })
