import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { CompiledQuery, sql, type RawBuilder } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DeclarationSortField } from '../../schema/declaration-connection'
import { Dimension } from '../../schema/field/dimension'
import type { App } from '../../server/app'
import { decideAll } from '../../server/finding/store/keep'
import { ageBandOf } from '../../server/filter/age-band'
import { ageFiveOf, ethnicClassOf, gradedLevelOf, tenureOf } from '../../server/filter/person-class'
import { requestRoleOf } from '../../server/database/request-role'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

// PostgreSQL's plans of the statements that pages' questions send, for a table that is said to have a million rows.

let app: App
/** The statements that a question sends while it is noted, and the settings with which its transaction begins. */
let asked: { text: string; values: unknown[] }[] | null = null
let scope = ''
let role = ''

/** The client of the requests: the ORM's. */
const ofOrm = createRequire(createRequire(import.meta.url).resolve('@mikro-orm/postgresql'))
const { prototype } = (ofOrm('pg') as { Client: typeof Client }).Client
const original = prototype.query

/** Rows that are sorted to order a page or a few groups; more need an index. */
const mostSorted = 20_000
/** Rows that are fetched by number: of persons with several declarations. */
const mostFetched = 1000

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Plan Rows': number
  'Index Name'?: string
  'Index Cond'?: string
  Plans?: Plan[]
}

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  const db = app.portal.owner.em.fork().getKysely()
  // More than a list collects before it follows an index.
  const { rows: columns } = await sql<{ name: string }>`select attname as name from pg_attribute
    where attrelid = 'declaration'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
      and attname not in ('platform_no', 'version')`.execute(db)
  const names = sql.join(columns.map(({ name }) => sql.ref(name)))
  await sql`insert into declaration (${names}, platform_no) select ${names}, platform_no || '-' || copy
    from declaration, generate_series(1, 5) copy where year = 2026`.execute(db)
  await sql`select fold_tally(), fold_waiting(), fold_past(), fold_traits(), fold_narrow()`.execute(db)
  // As in a portal that runs: answers that aren't stored are asked of the rows.
  await decidedAll()
  await sql`vacuum analyze`.execute(db)
  const { rows } = await sql<{ pages: number }>`select relpages as pages from pg_class
    where oid = 'declaration'::regclass`.execute(db)
  const pages = rows[0]!.pages
  await sql`select pg_restore_relation_stats('schemaname', 'public', 'relname', 'declaration', 'relpages', ${pages}::integer,
    'reltuples', 1000000::real, 'relallvisible', ${pages}::integer)`.execute(db)
  role = requestRoleOf(app.portal.ownerAddress.database)
  prototype.query = function (this: Client, ...args: unknown[]) {
    const [config, values] = args as [string | { text: string; values?: unknown[] }, unknown[]?]
    const text = typeof config === 'string' ? config : config.text
    if (text.startsWith('start transaction') && text.includes('set_config')) scope = text
    const isRequest = this.user === role
    if (asked && isRequest && /^\s*(select|with)\b/i.test(text) && /\bdeclaration\b|tally|flow/.test(text)) {
      asked.push({ text, values: values ?? (typeof config === 'string' ? [] : (config.values ?? [])) })
    }
    return (original as (...all: unknown[]) => unknown).apply(this, args)
  } as typeof original
})
afterAll(async () => {
  prototype.query = original
  await app.stop()
})

/** Until nothing is due: the portal decides, too, and while one is at work another doesn't begin. */
async function decidedAll(): Promise<void> {
  for (let due = 1; due > 0; await sleep(due && 100)) {
    await decideAll(app.portal)
    const { rows } = await sql<{ due: number }>`select count(*)::integer as due from finding_due`.execute(
      app.portal.owner.em.fork().getKysely(),
    )
    due = rows[0]!.due
  }
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** The statements of a question, each with its plan in the scope of the account that asked. */
async function plansOf(
  client: TestClient,
  query: string,
  variables: object,
  { bitmaps = true }: { bitmaps?: boolean } = {},
): Promise<{ text: string; nodes: Plan[] }[]> {
  asked = []
  scope = ''
  await client.get(query, variables)
  const sent = asked
  asked = null
  const settings = /select set_config[^;]*/.exec(scope)![0]
  return app.portal.request.em.fork().transactional(async (em) => {
    const db = em.getKysely()
    await db.executeQuery(CompiledQuery.raw(settings))
    if (!bitmaps) await db.executeQuery(CompiledQuery.raw('set local enable_bitmapscan = off'))
    const plans = []
    for (const { text, values } of sent) {
      const explain = CompiledQuery.raw(`explain (format json) ${text}`, values)
      const { rows } = await db.executeQuery<{ 'QUERY PLAN': [{ Plan: Plan }] }>(explain)
      plans.push({ text, nodes: nodesOf(rows[0]!['QUERY PLAN'][0].Plan) })
    }
    return plans
  })
}

const ofDeclaration = ({ 'Relation Name': relation }: Plan) => relation === 'declaration'

/** Whether an employer is in a department's scope is asked of its declarations. */
const ofPolicy = ({ 'Index Name': index }: Plan) => index === 'declaration_by_employer'

/** What a plan does that takes time in proportion to the declarations. */
function slowParts(nodes: readonly Plan[], counted: boolean): string[] {
  return nodes.flatMap((node) => {
    const type = node['Node Type']
    if (ofDeclaration(node) && type === 'Seq Scan') return ['a sequential scan of declaration']
    if (counted && ofDeclaration(node) && type === 'Bitmap Heap Scan') return ['rows fetched to be counted']
    // It is asked for each employer, so that its few rows are many.
    if (counted && ofPolicy(node) && type !== 'Index Only Scan') return ['rows fetched for each employer']
    if (counted && ofDeclaration(node) && type === 'Index Scan' && node['Plan Rows'] > mostFetched) {
      return [`rows fetched to be counted by ${node['Index Name']}`]
    }
    if (!counted && type === 'Sort' && node.Plans![0]!['Plan Rows'] > mostSorted) return ['a sort that no index serves']
    return []
  })
}

const year = [2026]
/** Shapes of filters: each begins with the year, as every page's does. */
const filters: Record<string, object> = {
  year: { year },
  years: { year: [2025, 2026] },
  county: { year, county: ['650521'] },
  series: { year, series: ['water'] },
  level: { year, level: ['INTERMEDIATE'] },
  'committee, stage': { year, committee: ['water'], stage: ['MEETING'] },
  supervisor: { year, supervisor: ['市林草局'] },
  overdue: { year, overdue: true },
  own: { year, own: true, pending: true },
  gender: { year, gender: ['FEMALE'] },
  age: { year, ageBand: ['UP_TO_35'] },
  employer: { year, employer: ['1'] },
  'measure, route': { year, measure: ['PASSED'], route: ['COUNTY'] },
}
/** Filters by an attribute of people, which the cells of another one don't have. */
const ofPeople: readonly string[] = ['gender', 'age', 'employer']

/** An employer's or a department's few rows are read. */
const readsRows = (account: string, shape: string) =>
  shape === 'employer' || (ofPeople.includes(shape) && account === 'forestry')

const accounts = ['bureau', 'barkol', 'forestry']
const clients = new Map<string, TestClient>()
beforeAll(async () => {
  for (const account of accounts) clients.set(account, await signedIn(app, account))
})

const statistics = `query ($filter: DeclarationFilter!, $by: [Dimension!]!) {
  statistics(filter: $filter, by: $by) { keys labels declared passed overdue } }`

const dimensions = Object.values(Dimension)

test.each(accounts)(
  'statistics of %s read no rows to count them',
  async (account) => {
    const client = clients.get(account)!
    const slow: unknown[] = []
    for (const [shape, filter] of Object.entries(filters)) {
      const covered = readsRows(account, shape) ? [] : dimensions
      for (const by of [[], ...covered.map((dimension) => [dimension])]) {
        for (const { text, nodes } of await plansOf(client, statistics, { filter, by })) {
          const parts = slowParts(nodes, true)
          if (parts.length > 0) slow.push([shape, by, parts, text.slice(0, 200)])
        }
      }
    }
    expect(slow).toEqual([])
  },
  120_000,
)

/** Whether a plan's scans of declarations all begin with one of these columns' values: they read the rows that are counted. */
const readsOnly = (nodes: readonly Plan[], columns: RegExp) =>
  nodes.every(
    (node) =>
      !(ofDeclaration(node) || node['Node Type'] === 'Bitmap Index Scan') ||
      node['Node Type'] === 'Bitmap Heap Scan' ||
      columns.test(node['Index Cond'] ?? ''),
  )

/** The rows of an employer, of a department, or of given numbers. */
const own = /\b(employer_id|supervisor|committee|id|platform_no|day) = /

test.each(accounts)(
  'statistics of %s by an attribute of people, of one employer or of a department, read its rows alone',
  async (account) => {
    const client = clients.get(account)!
    const slow: unknown[] = []
    const found = [
      { year, finding: ['R01'] },
      { year, finding: ['R13', 'R47'], findingState: ['ACKNOWLEDGED'] },
    ]
    const asked = [
      ...Object.entries(filters).flatMap(([shape, filter]) =>
        readsRows(account, shape) ? dimensions.map((each) => [filter, [each]] as const) : [],
      ),
      ...(account === 'forestry' ? found : []).flatMap((filter) =>
        [[], [Dimension.SERIES], [Dimension.COUNTY, Dimension.STAGE], [Dimension.GENDER]].map(
          (by) => [filter, by] as const,
        ),
      ),
    ]
    for (const [filter, by] of asked) {
      // With a field that no other test asks for: an answer from memory sends no statement.
      for (const { text, nodes } of await plansOf(client, statistics.replace('keys', 'keys withdrawn'), {
        filter,
        by,
      })) {
        if (!readsOnly(nodes, own)) slow.push([filter, by, text.slice(0, 200), nodes.map((node) => node['Index Cond'])])
      }
    }
    expect(asked.length).toBeGreaterThan(0)
    expect(slow).toEqual([])
  },
  120_000,
)

test.each(accounts)('the list of what is overdue reads no row of %s that has ended', async (account) => {
  const read = await plansOf(clients.get(account)!, list, { filter: filters.overdue, skip: 0 })
  const matching = read.filter(({ text }) => text.startsWith('with matching'))
  expect(matching).toHaveLength(1)
  const conditions = matching[0]!.nodes.flatMap((node) => node['Index Cond'] ?? [])
  expect(
    conditions.some(
      (condition) => own.test(condition) || /\bcounty = /.test(condition) || condition.includes('outcome IS NULL'),
    ),
  ).toBe(true)
  expect(conditions.filter((condition) => /^\(?\(year = [^)]*\)\)?$/.test(condition))).toEqual([])
})

test('which declarations are late can be decided for the bureau by an index alone', async () => {
  const asked = list.replace('totalCount', 'totalCount pageInfo { hasNextPage }')
  // Of the sample's few thousand rows, all that may be late are fetched as quickly.
  const read = await plansOf(clients.get('bureau')!, asked, { filter: filters.overdue, skip: 0 }, { bitmaps: false })
  const [matching] = read.filter(({ text }) => text.startsWith('with matching'))
  const scan = matching!.nodes.find((node) => node['Index Name'] === 'declaration_by_entered')
  expect(scan?.['Node Type']).toBe('Index Only Scan')
})

test.each(Object.entries({ ageBandOf, ageFiveOf, tenureOf, ethnicClassOf, gradedLevelOf }))(
  'the planner knows how common the classes of %s are',
  async (_, classOf) => {
    const db = app.portal.owner.em.fork().getKysely()
    const { rows } = await sql<{ of: string; n: number; all: number }>`select ${classOf} as of, count(*)::integer as n,
      sum(count(*)) over ()::integer as all from declaration group by 1 order by 2 desc limit 1`.execute(db)
    const { of, n, all } = rows[0]!
    const expected = async (condition: RawBuilder<unknown>) => {
      const plan = await sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>`explain (format json) select from declaration
        where ${condition}`.execute(db)
      return plan.rows[0]!['QUERY PLAN'][0].Plan['Plan Rows']
    }
    const share = (await expected(sql`${classOf} = any(${[of]})`)) / (await expected(sql`true`))
    expect(n / all).toBeGreaterThan(0.1)
    expect(share / (n / all)).toBeGreaterThan(0.7)
    expect(share / (n / all)).toBeLessThan(1.4)
  },
)

const counts: Record<string, string> = {
  desks: 'query ($filter: DeclarationFilter!) { desks(filter: $filter) { loads { desk onDesk } } }',
  reminderDesks: 'query ($filter: DeclarationFilter!) { reminderDesks(filter: $filter) { desk onDesk } }',
  stageProgress:
    'query ($filter: DeclarationFilter!) { stageProgress(filter: $filter) { stage count medianWorkingDays } }',
  trend: 'query ($filter: DeclarationFilter!) { trend(filter: $filter) { days } }',
  findings: 'query ($filter: DeclarationFilter!) { findings(filter: $filter) { rules { open } } }',
  findingTrend: 'query ($filter: DeclarationFilter!) { findingTrend(filter: $filter) { days violations } }',
  missingContacts: 'query ($filter: DeclarationFilter!) { missingContacts(filter: $filter) { key waiting overdue } }',
}

test.each(accounts)(
  'desks, progress, flow and findings of %s read no rows to count them',
  async (account) => {
    const client = clients.get(account)!
    const slow: unknown[] = []
    for (const [name, query] of Object.entries(counts)) {
      for (const shape of ['year', 'years', 'county', 'series', 'supervisor', 'overdue']) {
        const filter = filters[shape]!
        for (const { text, nodes } of await plansOf(client, query, { filter })) {
          const parts = slowParts(nodes, true)
          if (parts.length > 0) slow.push([name, shape, parts, text.slice(0, 200)])
        }
      }
    }
    expect(slow).toEqual([])
  },
  120_000,
)

test.each(accounts)('the flow and the findings of %s of a level are read from their sums', async (account) => {
  for (const query of [counts.trend!, counts.findings!, counts.findingTrend!]) {
    // The other filter keeps the answer out of memory.
    const filter = { year, level: ['SENIOR'], series: ['water', 'forestry'] }
    const plans = await plansOf(clients.get(account)!, query, { filter })
    const tables = new Set(plans.flatMap(({ nodes }) => nodes).flatMap((node) => node['Relation Name'] ?? []))
    expect([...tables].some((table) => /flow|finding_tally/.test(table))).toBe(true)
    expect([...tables].filter((table) => /^(declaration|verdict)$/.test(table))).toEqual([])
  }
})

test.each(accounts)('the findings’ trend of %s among some people reads what was found, and no row', async (account) => {
  const client = clients.get(account)!
  for (const shape of ['gender', 'age']) {
    const plans = await plansOf(client, counts.findingTrend!, { filter: filters[shape] })
    const stored = plans.filter(({ text }) => text.includes('from verdict') && text.includes('declaration_id in'))
    expect(stored).toHaveLength(1)
    expect(stored.flatMap(({ nodes }) => slowParts(nodes, true))).toEqual([])
    const scans = stored[0]!.nodes.filter((node) => node['Relation Name'] === 'verdict')
    expect(new Set(scans.map((node) => node['Index Name']))).toEqual(new Set(['verdict_found']))
  }
})

test.each(accounts)('the findings of %s among some people read what was found, and no row', async (account) => {
  const asked = counts.findings!.replace('open', 'open acknowledged')
  for (const shape of ['gender', 'age']) {
    const plans = await plansOf(clients.get(account)!, asked, { filter: filters[shape] })
    const scans = plans.flatMap(({ nodes }) => nodes).filter((node) => node['Relation Name'] === 'verdict')
    expect(new Set(scans.map((node) => node['Index Name']))).toEqual(new Set(['verdict_found']))
    if (account === 'bureau') expect(plans.flatMap(({ nodes }) => slowParts(nodes, true))).toEqual([])
  }
})

test.each(['bureau', 'barkol'])('the plan of a paper receipt of %s reads few of a year’s rows', async (account) => {
  const client = clients.get(account)!
  const plan = 'query ($filter: DeclarationFilter!) { paperReceiptPlan(filter: $filter) { received already names } }'
  const plans = await plansOf(client, plan, { filter: { year } })
  const slow = plans.flatMap(({ nodes }) => slowParts(nodes, false))
  expect(plans.length).toBeGreaterThan(0)
  expect(slow).toEqual([])
})

test.each(['bureau', 'barkol'])('what waits for an employer is read by %s by its desk', async (account) => {
  for (const query of [counts.reminderDesks!, counts.missingContacts!]) {
    // With a field that no other test asks for: an answer from memory sends no statement.
    const asked = query.replace('onDesk', 'onDesk overdueOnDesk').replace('key', 'key kind')
    const [plan] = await plansOf(clients.get(account)!, asked, { filter: { year } })
    const cells = plan!.nodes.flatMap((node) => node['Index Cond'] ?? []).filter((each) => each.includes("'employer'"))
    expect(cells.length).toBeGreaterThan(0)
    expect(cells.every((condition) => condition.includes('desk = '))).toBe(true)
  }
})

const pastStatistics = `query ($filter: DeclarationFilter!, $by: [Dimension!]!, $asOf: Day) {
  statistics(filter: $filter, by: $by, asOf: $asOf) { keys declared passed overdue } }`

/** Filters that the tally of past days has. */
const ofPast = [
  'year',
  'years',
  'county',
  'series',
  'level',
  'committee, stage',
  'supervisor',
  'overdue',
  'measure, route',
]

test.each(accounts)(
  'past days of %s read no declaration',
  async (account) => {
    const client = clients.get(account)!
    const read: unknown[] = []
    for (const shape of ofPast) {
      for (const by of [[], ['SERIES'], ['COUNTY', 'STAGE'], ['LEVEL'], ['SUPERVISOR']]) {
        const asked = { filter: filters[shape], by, asOf: '2026-10-20' }
        for (const { text, nodes } of await plansOf(client, pastStatistics, asked)) {
          if (nodes.some(ofDeclaration)) read.push([shape, by, text.slice(0, 200)])
        }
      }
    }
    expect(read).toEqual([])
  },
  120_000,
)

test.each(accounts)(
  'the flow, and figures by series and county, of %s read the tally that has the fewest cells',
  async (account) => {
    const client = clients.get(account)!
    const isNarrow = account !== 'forestry'
    const tablesOf = async (query: string, variables: object) =>
      (await plansOf(client, query, variables)).flatMap(({ nodes }) =>
        nodes.flatMap(({ 'Relation Name': relation }) => (/tally|flow|past/.test(relation ?? '') ? [relation] : [])),
      )
    // With fields that no other test asks for: an answer from memory sends no statement.
    const asked = {
      present: statistics.replace('keys', 'keys confirmed'),
      past: pastStatistics.replace('keys', 'keys confirmed'),
      flow: counts.trend!.replace('days', 'days ended'),
    }
    const by = ['SERIES', 'COUNTY', 'STAGE']
    const wide = ['SERIES', 'SUPERVISOR']
    expect({
      present: await tablesOf(asked.present, { filter: { year }, by }),
      past: await tablesOf(asked.past, { filter: { year }, by, asOf: '2026-10-20' }),
      flow: await tablesOf(asked.flow, { filter: { year } }),
      bySupervisor: await tablesOf(asked.present, { filter: { year }, by: wide }),
      ofSupervisor: await tablesOf(asked.present, { filter: filters.supervisor, by }),
      byLevel: await tablesOf(asked.present, { filter: { year }, by: ['LEVEL'] }),
    }).toEqual({
      present: [isNarrow ? 'narrow_tally' : 'tally'],
      past: [isNarrow ? 'narrow_past' : 'past_tally', 'past_change'],
      flow: [isNarrow ? 'narrow_flow' : 'flow', 'past_change'],
      bySupervisor: ['tally'],
      ofSupervisor: ['tally'],
      byLevel: [isNarrow ? 'narrow_tally' : 'tally'],
    })
  },
)

test.each(accounts)(
  'statistics of %s that search or ask for a finding fetch no more rows than were found',
  async (account) => {
    const client = clients.get(account)!
    const slow: unknown[] = []
    const searches = [
      { year, search: '王伟' },
      { year, search: '水利' },
    ]
    const found = [
      { year, finding: ['R01'] },
      { year, finding: ['R13', 'R47'], findingState: ['ACKNOWLEDGED'] },
    ]
    for (const filter of account === 'forestry' ? searches : [...searches, ...found]) {
      for (const by of [[], ['SERIES'], ['COUNTY', 'STAGE'], ['GENDER']]) {
        for (const { text, nodes } of await plansOf(client, statistics, { filter, by })) {
          const parts = slowParts(nodes, true)
          if (parts.length > 0) slow.push([filter, by, parts, text.slice(0, 200)])
          if ('finding' in filter && !readsOnly(nodes, own))
            slow.push([filter, by, 'a year’s rows', text.slice(0, 200)])
        }
      }
    }
    expect(slow).toEqual([])
  },
  120_000,
)

const list = `query ($filter: DeclarationFilter!, $sort: DeclarationSort, $skip: Int!) {
  declarations(filter: $filter, sort: $sort, skip: $skip, first: 50) { totalCount edges { node { platformNo } } } }`

test.each(accounts)(
  'every order of the list of %s follows an index, from the first page and from one far away',
  async (account) => {
    const client = clients.get(account)!
    const slow: unknown[] = []
    for (const field of Object.values(DeclarationSortField)) {
      for (const direction of ['ASC', 'DESC']) {
        for (const skip of [0, 3000]) {
          for (const { text, nodes } of await plansOf(client, list, {
            filter: { year },
            sort: { field, direction },
            skip,
          })) {
            const parts = slowParts(nodes, false)
            if (parts.length > 0) slow.push([field, direction, skip, parts, text.slice(0, 300)])
          }
        }
      }
    }
    expect(slow).toEqual([])
  },
  120_000,
)
