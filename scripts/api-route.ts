import { specifiedExports } from '../server/export/specified-exports'

/** An HTTP route, for docs/api.md. A test compares this list with the routes that the server declares. */
export interface ApiRoute {
  route: string
  permission: string
  answer: string
}

export const apiRoutes: readonly ApiRoute[] = [
  {
    route: 'POST /session',
    permission: 'everybody',
    answer: 'Signs in with `{ "username", "password" }`: 204 and a cookie',
  },
  { route: 'DELETE /session', permission: 'everybody', answer: 'Signs out: 204' },
  { route: 'POST /graphql', permission: 'each field its own', answer: 'One query or mutation' },
  {
    route: 'GET /graphql',
    permission: 'each field its own',
    answer: 'The WebSocket for `changed` (graphql-transport-ws)',
  },
  {
    route: 'POST /imports',
    permission: 'IMPORT',
    answer: 'Takes the bytes of an .xlsx or .csv file of at most 40 MB: 202 and its `id`',
  },
  { route: 'GET /imports/template.xlsx', permission: 'IMPORT', answer: 'The template with hints' },
  { route: 'GET /imports/template.csv', permission: 'IMPORT', answer: 'The template’s header as CSV' },
  {
    route: 'GET /imports/:id/problems.xlsx',
    permission: 'IMPORT',
    answer: 'The sent file with its problems written in',
  },
  ...specifiedExports.flatMap(({ name, action: permission, answer }) => [
    {
      route: `GET /workbooks/${name}`,
      permission,
      answer: `${answer}; the filter is the query of the address`,
    },
    { route: `POST /workbooks/exports/${name}`, permission, answer: 'The same in the background: 202 and the export' },
  ]),
  {
    route: 'POST /workbooks/exports/declarations-unmasked.xlsx',
    permission: 'EXPORT_UNMASKED',
    answer: 'Declarations with whole ID numbers, asked for with `{ "confirmed": true, "purpose" }`',
  },
  { route: 'GET /workbooks/statistics.csv', permission: 'VIEW_STATISTICS', answer: 'The figures by `by`, as CSV' },
  {
    route: 'GET /workbooks/statistics.xlsx',
    permission: 'VIEW_STATISTICS',
    answer: 'One `figure` by one or two dimensions `by`, with totals and perhaps its `share`, as a workbook',
  },
  {
    route: 'GET /workbooks/exports',
    permission: 'EXPORT_ANNUAL',
    answer: 'The viewer’s own exports with their states',
  },
  {
    route: 'GET /workbooks/exports/:id/file',
    permission: 'EXPORT_ANNUAL',
    answer: 'The file of an export that is READY',
  },
  {
    route: 'DELETE /workbooks/exports/:id',
    permission: 'EXPORT_ANNUAL',
    answer: 'Cancels an export or removes its file',
  },
  { route: 'GET /workbooks/audit.xlsx', permission: 'EXPORT_AUDIT', answer: 'The audit as a workbook' },
  { route: 'GET /workbooks/freezes/:id', permission: 'FREEZE', answer: 'The workbook as it was filed' },
  {
    route: 'POST /workbooks/briefs',
    permission: 'WRITE_PAPERS',
    answer:
      'Issues a brief (简报) and keeps its figures and file: 201 and `{"id"}`; the filter is the query of the address',
  },
  { route: 'GET /workbooks/briefs/:id', permission: 'EXPORT_ANNUAL', answer: 'A brief as it was issued' },
  { route: 'GET /workbooks/freezes/:id/corrections', permission: 'FREEZE', answer: 'What differs from it today' },
  {
    route: 'POST /workbooks/verify',
    permission: 'EXPORT_ANNUAL',
    answer:
      'Whether the .xlsx that was sent was exported here: `verdict` GENUINE, RESAVED or CHANGED, `cells` with sheet, address, signed and found value',
  },
  {
    route: 'GET /workbooks/verify.html',
    permission: 'EXPORT_ANNUAL',
    answer: 'The same as one page that works without a network, with the key of this installation',
  },
  {
    route: 'POST /forms',
    permission: 'EXPORT_ANNUAL',
    answer: '201 and the id of the superior’s form (上级表) that was sent; `?name=` is its name',
  },
  {
    route: 'GET /forms/:id/filled.xlsx',
    permission: 'EXPORT_ANNUAL',
    answer: 'The form, its tagged cells filled, with 取数说明 (`sources=false`: without)',
  },
  {
    route: 'POST /wall-session',
    permission: 'everybody',
    answer: '204 and the cookie of a screen for the token of a link to 大屏 in the JSON body: `{"token"}`',
  },
  {
    route: 'GET /wall-figures',
    permission: 'VIEW_WALL, or a screen’s cookie',
    answer: 'The counts of 大屏, of `?year=` or of the newest year with declarations (`schema/wall.ts`)',
  },
  { route: 'GET /health/live', permission: 'everybody', answer: '200 while the process answers' },
  {
    route: 'GET /health/ready',
    permission: 'everybody',
    answer: '200 and `databaseConnection` (how it is protected) while the database answers too, else 503',
  },
  { route: 'GET /metrics', permission: 'programs on this machine', answer: 'Figures for Prometheus' },
  { route: 'GET /*', permission: 'everybody', answer: 'The pages of the portal' },
]
