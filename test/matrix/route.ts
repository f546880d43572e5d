import { specifiedExports } from '../../server/export/specified-exports'
import { Action } from '../../schema/vocabulary'
import type { MatrixAccount } from './account'
import { plantedForm, type World } from './world'

/** How to call a route, and what is known about its answer. */
export interface RouteExample {
  path: (world: World, account: MatrixAccount) => string
  body?: (account: MatrixAccount) => { type: string; text: string | Uint8Array<ArrayBuffer> }
  /** The status with the permission. */
  status: number
  /** The answer contains every row in the account's scope. */
  tells?: boolean
  /** The answer may contain declaration numbers. */
  numbers?: true
  /** The route starts an export, whose file is downloaded when it is ready. */
  background?: true
}

const at = (path: string) => () => path
const year = '?year=2026'
const json = (value: object) => () => ({ type: 'application/json', text: JSON.stringify(value) })

const workbook = (name: string, own: Partial<RouteExample> = {}, query = year): Record<string, RouteExample> => ({
  [`GET /workbooks/${name}`]: { path: at(`/workbooks/${name}${query}`), status: 200, ...own },
  [`POST /workbooks/exports/${name}`]: {
    path: at(`/workbooks/exports/${name}${query}`),
    status: 202,
    background: true,
    ...own,
  },
})

/** Exports that need more than a year. */
const queries: Partial<Record<string, string>> = {
  'comparison.xlsx': '?year=2025,2026',
  // Only what waits on one desk, which isn't the account's own.
  'letter.docx': `${year}&desk=COMMITTEE&committee=culture`,
}

/**
 * Every export is requested as by a page. One that needs the permission to export rows contains all rows in the scope.
 */
const workbooks: Record<string, RouteExample> = Object.assign(
  {},
  ...specifiedExports.map(({ name, action }) =>
    workbook(name, { tells: action === Action.EXPORT_ROWS && name !== 'letter.docx' }, queries[name]),
  ),
)

/**
 * How to call each route. The matrix goes through the server's list and fails with the name of a route without an entry, and
 * of an entry without a route.
 */
export const routeExamples: Record<string, RouteExample> = {
  'GET /health/live': { path: at('/health/live'), status: 200 },
  'GET /health/ready': { path: at('/health/ready'), status: 200 },
  // All requests of this test come from this machine.
  'GET /metrics': { path: at('/metrics'), status: 200 },
  'POST /session': {
    path: at('/session'),
    // A different name for each account, because a common one would be locked.
    body: ({ username }) => json({ username: `not-${username}`, password: 'Not-the-password-1' })(),
    status: 401,
  },
  'POST /graphql': { path: at('/graphql'), body: json({ query: '{ viewer { username } }' }), status: 200 },
  // A plain GET without an upgrade is refused.
  'GET /graphql': { path: at('/graphql'), status: 404 },
  'GET /*': { path: at('/no-such-file.js'), status: 404 },

  'POST /imports': { path: at('/imports'), body: () => ({ type: 'text/csv', text: '姓名\n' }), status: 202 },
  'GET /imports/template.xlsx': { path: at('/imports/template.xlsx'), status: 200 },
  'GET /imports/template.csv': { path: at('/imports/template.csv'), status: 200 },
  'GET /imports/:id/problems.xlsx': {
    path: ({ ownRun }, account) => `/imports/${ownRun.get(account) ?? '999999999'}/problems.xlsx`,
    status: 200,
    tells: true,
  },

  'GET /workbooks/audit.xlsx': { path: at('/workbooks/audit.xlsx'), status: 200, numbers: true },
  ...workbooks,
  'POST /workbooks/exports/declarations-unmasked.xlsx': {
    path: at(`/workbooks/exports/declarations-unmasked.xlsx${year}`),
    body: json({ confirmed: true, purpose: '核对矩阵' }),
    status: 202,
    background: true,
    tells: true,
  },
  'GET /workbooks/statistics.csv': {
    path: at(`/workbooks/statistics.csv${year}&by=EMPLOYER`),
    status: 200,
    tells: true,
  },
  'GET /workbooks/statistics.xlsx': {
    path: at(`/workbooks/statistics.xlsx${year}&by=EMPLOYER&figure=DECLARED`),
    status: 200,
    tells: true,
  },
  'GET /workbooks/exports': { path: at('/workbooks/exports'), status: 200 },
  // Somebody else's export is none.
  'GET /workbooks/exports/:id/file': { path: at('/workbooks/exports/0/file'), status: 404 },
  'DELETE /workbooks/exports/:id': { path: at('/workbooks/exports/0'), status: 404 },
  'GET /workbooks/freezes/:id': { path: ({ freeze }) => `/workbooks/freezes/${freeze}`, status: 200 },
  'GET /workbooks/freezes/:id/corrections': {
    path: ({ freeze }) => `/workbooks/freezes/${freeze}/corrections`,
    status: 200,
  },

  'POST /workbooks/briefs': { path: at(`/workbooks/briefs${year}`), status: 201 },
  // Another office's brief is none.
  'GET /workbooks/briefs/:id': { path: at('/workbooks/briefs/999999999'), status: 404 },

  'POST /workbooks/verify': {
    path: at('/workbooks/verify'),
    body: () => ({ type: 'application/octet-stream', text: plantedForm }),
    // The form isn't a workbook of the portal.
    status: 400,
  },
  'GET /workbooks/verify.html': { path: at('/workbooks/verify.html'), status: 200 },

  'POST /forms': {
    path: at('/forms?name=another'),
    body: () => ({ type: 'application/octet-stream', text: plantedForm }),
    status: 201,
  },
  'GET /forms/:id/filled.xlsx': { path: ({ form }) => `/forms/${form}/filled.xlsx${year}`, status: 200 },

  // A token that no link has.
  'POST /wall-session': { path: at('/wall-session'), body: json({ token: 'no-token' }), status: 401 },
  'GET /wall-figures': { path: at('/wall-figures'), status: 200 },

  // Last, because it ends the session.
  'DELETE /session': { path: at('/session'), status: 204 },
}
