import { readFileSync } from 'node:fs'
import type { TestClient } from '../support/client'

/** The paths of the client's pages from its router. A new page is included automatically. */
const declaredPaths = [...readFileSync('client/router.ts', 'utf8').matchAll(/^\s+path: '([^']+)',/gm)].map(([, path]) =>
  path!.replaceAll('\\\\', '\\'),
)

interface Subject {
  declaration: string
  committee: string
  /** The codes of the tables of one year. */
  reports: string[]
}

/** A declaration and a committee of a year, and the tables, for the addresses. */
export async function subjectOf(client: TestClient, year = 2026): Promise<Subject> {
  const { reviewed, any, committees, reportNames } = await client.get<{
    reviewed: { edges: { node: { id: string } }[] }
    any: { edges: { node: { id: string } }[] }
    committees: { code: string }[]
    reportNames: { code: string }[]
  }>(`{ reviewed: declarations(filter: { year: [${year}], stage: [COMMITTEE_REVIEW] }, first: 1) { edges { node { id } } }
    any: declarations(filter: { year: [${year}] }, first: 1) { edges { node { id } } }
    committees(year: ${year}) { code } reportNames { code } }`)
  const reports = reportNames.map(({ code }) => code).filter((code) => code.startsWith('T'))
  // In a year that is over nothing is being reviewed.
  const [declaration] = [...reviewed.edges, ...any.edges].map(({ node }) => node.id)
  return { declaration: declaration!, committee: committees[0]!.code, reports }
}

/** The addresses of a path, one of each kind. */
function addressesOf(path: string, { declaration, committee, reports }: Subject): string[] {
  if (path === '/:rest(.*)*') return ['/nowhere']
  if (path.includes('/annex/')) return ['1', '2', '3'].map((number) => `/declarations/${declaration}/annex/${number}`)
  if (path.startsWith('/help/')) return ['/help', '/help/words']
  if (path.startsWith('/reports/forms/')) return ['/reports/forms/999999999']
  if (path.startsWith('/reports/:code')) return reports.map((code) => `/reports/${code}`)
  if (path === '/pending/letter') return [`${path}?desk=COMMITTEE&committee=${committee}`]
  const filled = path.replace('/:of(\\d{4})?', '/2026').replace(':code', committee)
  if (filled.includes(':')) throw new Error(`no address for ${path} of client/router.ts`)
  return [filled]
}

/** One address of each page of the portal, without the year. */
export async function everyPage(client: TestClient, year?: number): Promise<string[]> {
  const subject = await subjectOf(client, year)
  return declaredPaths.flatMap((path) => addressesOf(path, subject))
}
