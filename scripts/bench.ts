import { parseArgs } from 'node:util'
import type { FileKind } from './bench/bench-file'
import { benchBrowser } from './bench/browser'
import { benchCost } from './bench/cost'
import { makeData } from './bench/data'
import { benchDashboards } from './bench/dashboards'
import { benchExport, benchSigning } from './bench/export'
import { benchFairness } from './bench/fairness'
import { benchFinding } from './bench/finding'
import { benchImport } from './bench/import'
import { benchLighthouse } from './bench/lighthouse'
import { benchPages } from './bench/pages'
import { benchStatistics } from './bench/statistics'
import { benchWorkbook } from './bench/workbook'
import { benchWriters } from './bench/writers'

// npm run bench import [-- --rows 10000,100000 --only xlsx|csv --rate 10]: prints times and ratios; never fails.
// npm run bench finding [-- --rows 1000000]: fails if a rule of the notice scans the whole table.
// npm run bench fairness [-- --before FOLDER --data FOLDER --only queries|signIns|exports|imports]: four attacks of one account on the
// others; fails if their p95 grows more than three times. FOLDER: an older, built version to compare with.
// npm run bench export [-- --rows 100000 --csv 1000000 --rounds 3 --data FOLDER]: exports beside ExcelJS's bare writing, their
// memory, and their end when the client goes; fails if one is beyond its goal.
// npm run bench signing [-- --rows 20000 --rounds 3 --data FOLDER]: only what signing costs, which bench export shows, too.
// npm run bench dashboards [-- --rows 50000 --dashboards 200 --data FOLDER]: open overviews while a file is imported.
// npm run bench cost [-- --data FOLDER]: processor time of each root field, for server/graphql/price.ts.
// npm run bench statistics [-- --data FOLDER --postgraphile FOLDER --only once]: counts beside pg + node:http and PostGraphile.
// npm run bench pages [-- --data FOLDER --only Findings]: every operation of the pages beside the least one. Both fail if a goal
// is missed. FOLDER: of a stopped portal (bench data), or where postgraphile and @graphile/pg-aggregates are installed.
// npm run bench data -- --data FOLDER [--rows 1000000]: a data folder with so many declarations in four years, or none more than
// the standard sample. A stopped portal's folder, for other benches; see docs/testing.md.
// npm run bench browser [-- --data FOLDER --rounds 20]: what people wait for in Chromium, and what jumps while a page loads.
// npm run bench lighthouse -- --lighthouse FOLDER [--data FOLDER]: Lighthouse's points of sign-in and overview; FOLDER: where
// `npm install lighthouse` was run. Both fail if a goal is missed.
// npm run bench writers [-- --data FOLDER --rounds 5]: eight writers of the same cells with triggers and without; fails below half
// of the rate, or if one is refused for a deadlock.
// npm run bench workbook [-- --rows 6000,50000]: duration and size of exports, and how long cancelling one takes.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string' },
    only: { type: 'string' },
    rate: { type: 'string', default: '10' },
    dashboards: { type: 'string', default: '200' },
    csv: { type: 'string', default: '1000000' },
    rounds: { type: 'string' },
    lighthouse: { type: 'string' },
    before: { type: 'string' },
    data: { type: 'string' },
    postgraphile: { type: 'string' },
  },
})
const subject = positionals.join()
const usual =
  {
    data: '1000000',
    finding: '1000000',
    workbook: '6000,50000',
    export: '100000',
    signing: '20000',
    dashboards: '50000',
  }[subject] ?? '10000,100000'
const rows = (values.rows ?? usual).split(',').map(Number)
const rate = Number(values.rate)
const kinds = (['xlsx', 'csv'] as FileKind[]).filter((kind) => !values.only || kind === values.only)
const isRight = kinds.length > 0 && rate >= 0 && rows.every((count) => Number.isInteger(count) && count > 0)
if (subject === 'import' && isRight) await benchImport({ rows, kinds, rate })
else if (subject === 'workbook' && isRight) await benchWorkbook(rows)
else if (subject === 'data' && isRight && rows.length === 1 && values.data) await makeData(values.data, rows[0]!)
else if (subject === 'cost') await benchCost(values.data)
else if (subject === 'dashboards' && isRight && rows.length === 1) {
  const options = { rows: rows[0]!, dashboards: Number(values.dashboards), data: values.data }
  process.exitCode = (await benchDashboards(options)) ? 0 : 1
} else if ((subject === 'export' || subject === 'signing') && isRight && rows.length === 1) {
  const options = {
    rows: { xlsx: rows[0]!, csv: Number(values.csv) },
    rounds: Number(values.rounds ?? 3),
    data: values.data,
  }
  const bench = subject === 'signing' ? benchSigning : benchExport
  process.exitCode = (await bench(options)) ? 0 : 1
} else if (subject === 'statistics') {
  process.exitCode = (await benchStatistics(values)) ? 0 : 1
} else if (subject === 'pages') {
  process.exitCode = (await benchPages(values)) ? 0 : 1
} else if (subject === 'browser') {
  process.exitCode = (await benchBrowser({ data: values.data, rounds: Number(values.rounds ?? 20) })) ? 0 : 1
} else if (subject === 'lighthouse' && values.lighthouse) {
  process.exitCode = (await benchLighthouse({ lighthouse: values.lighthouse, data: values.data })) ? 0 : 1
} else if (subject === 'writers') {
  process.exitCode = (await benchWriters({ data: values.data, rounds: Number(values.rounds ?? 5) })) ? 0 : 1
} else if (subject === 'fairness') {
  process.exitCode = (await benchFairness(values)) ? 0 : 1
} else if (subject === 'finding' && isRight && rows.length === 1) {
  process.exitCode = (await benchFinding(rows[0]!)) ? 0 : 1
} else {
  console.error(
    '用法：npm run bench import [-- --rows 10000,100000 --only xlsx|csv --rate 10]\n      npm run bench finding [-- --rows 1000000]\n      npm run bench fairness [-- --before FOLDER --only queries]\n      npm run bench export [-- --rows 100000 --csv 1000000]\n      npm run bench signing [-- --rows 20000]\n      npm run bench dashboards [-- --rows 50000 --dashboards 200]\n      npm run bench statistics [-- --data FOLDER --postgraphile FOLDER]\n      npm run bench pages [-- --data FOLDER --only Findings]\n      npm run bench browser [-- --data FOLDER --rounds 20]\n      npm run bench lighthouse -- --lighthouse FOLDER\n      npm run bench cost\n      npm run bench data -- --data FOLDER [--rows 1000000]\n      npm run bench writers [-- --data FOLDER]\n      npm run bench workbook [-- --rows 6000,50000]',
  )
  process.exitCode = 2
}
