import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { maxListed } from '../../schema/vocabulary'
import { accounts } from '../matrix/account'
import { clientOf, plantedWorld } from '../matrix/world'

const world = plantedWorld()
const db = () => world().app.portal.owner.em.fork().getKysely()
const bureau = () =>
  clientOf(
    world(),
    accounts.find(({ username }) => username === 'bureau')!,
  )

/**
 * Inserts copies of one row of a table.
 *
 * @param own columns whose value differs, as SQL of the row `one` and the number `n` of the copy
 * @param which row is copied: the newest that this condition selects
 */
async function multiply(table: string, times: number, own: Record<string, string> = {}, which = 'true') {
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_identity = 'NO' and is_generated = 'NEVER'`.execute(
    db(),
  )
  const names = rows.map(({ name }) => name)
  await sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    select ${sql.raw(names.map((name) => own[name] ?? `one.${name}`).join(', '))}
    from (select * from ${sql.table(table)} where ${sql.raw(which)} order by 1 desc limit 1) one,
      generate_series(1, ${sql.lit(times)}) n`.execute(db())
}

const ofBureau = `account_id = (select id from account where username = 'bureau')`
const one = (table: string) => sql<{ id: number }>`select max(id) as id from ${sql.table(table)}`.execute(db())

/** One more of each than is listed. */
async function plantMany(): Promise<void> {
  await multiply('session', maxListed.sessions, { token_hash: `sha256(convert_to(n::text, 'UTF8'))` }, ofBureau)
  await multiply('account', maxListed.accounts, { username: `'u' || n` })
  await multiply('contact', maxListed.contacts, { key: `'单位' || n` })
  await multiply('contact', maxListed.departments, { key: `'局' || n`, kind: `'SUPERVISOR'` })
  await multiply('import_run', maxListed.importRuns)
  await multiply('frozen_year', maxListed.freezes, { serial: 'one.serial + n' })
  await multiply('calendar_notice', maxListed.calendarVersions, {}, `year = 2026 and layer = 'NATIONAL'`)
  await multiply('finding_acknowledgement', maxListed.acknowledgements)
  await multiply('bureau_record', maxListed.records, {}, `kind = 'PAPER_RECEIPT'`)
  await sql`insert into cycle_version (year, notice, account_id, account_name, saved_at)
    select 2026, notice, account.id, display_name, now() from cycle, account
    where year = 2026 and username = 'bureau'`.execute(db())
  await multiply('cycle_version', maxListed.cycleVersions)
  for (const [table, columns, values] of [
    ['word_alias', 'kind, word, normal_word, code, decided_at', `'LEVEL', '词', '词', 'SENIOR', now()`],
    ['import_layout', 'name, fields, columns, saved_at', `'版式', '{}', '[]', now()`],
  ] as const)
    await sql`insert into ${sql.table(table)} (account_id, account_name, ${sql.raw(columns)})
      select id, display_name, ${sql.raw(values)} from account where username = 'bureau'`.execute(db())
  await multiply('word_alias', maxListed.wordAliases, { word: `'词' || n`, normal_word: `'词' || n` })
  await multiply('import_layout', maxListed.layouts, { name: `'版式' || n` })
  await plantOfDeclarations()
}

async function plantOfDeclarations(): Promise<void> {
  await multiply('stage_event', maxListed.stageEvents, { entered_at: `one.entered_at + n * interval '1 second'` })
  const before = (await one('reminder')).rows[0]!.id
  await multiply('reminder', maxListed.reminders)
  await sql`insert into reminder_declaration (reminder_id, year, platform_no)
    select reminder.id, year, platform_no from reminder, (select * from reminder_declaration where reminder_id = ${before}
      limit 1) o where reminder.id > ${before}`.execute(db())
  await multiply('declaration', maxListed.waitingDesks + 1, {
    platform_no: `'M' || n`,
    supervisor: `'局' || n`,
    stage: `'SUPERVISOR_REVIEW'`,
  })
}

beforeAll(async () => {
  await plantMany()
})

const longest = (lists: readonly (readonly unknown[])[]) => Math.max(...lists.map((list) => list.length))

test.each([
  ['sessions', 'sessions', '{ sessions { id } }'],
  ['accounts', 'accounts', '{ accounts { id } }'],
  ['contacts', 'contacts', '{ contacts { id } }'],
  ['importRuns', 'importRuns', '{ importRuns { id } }'],
  ['layouts', 'importLayouts', '{ importLayouts { id } }'],
  ['wordAliases', 'wordAliases', '{ wordAliases { id } }'],
  ['freezes', 'freezes', '{ freezes { id } }'],
  ['waitingDesks', 'reminderDesks', '{ reminderDesks(filter: { year: [2026] }) { desk } }'],
] as const)('of %s no more are listed than the contract says', async (what, field, query) => {
  const answer = await bureau().get<Record<string, unknown[]>>(query)
  expect(answer[field]).toHaveLength(maxListed[what])
})

test('nor of what stands within another thing', async () => {
  const { desks, grantableScope, cycle, calendarYear } = await bureau().get<{
    desks: { loads: object[] }
    grantableScope: { departments: string[] }
    cycle: { versions: object[] }
    calendarYear: { notices: { layer: string }[] }
  }>(`{ desks(filter: { year: [2026] }) { loads { desk } } grantableScope { departments }
    cycle(year: 2026) { versions { id } } calendarYear(year: 2026) { notices { layer } } }`)
  expect([desks.loads.length, grantableScope.departments.length, cycle.versions.length]).toEqual([
    maxListed.waitingDesks,
    maxListed.departments,
    maxListed.cycleVersions,
  ])
  expect(calendarYear.notices.filter(({ layer }) => layer === 'NATIONAL')).toHaveLength(maxListed.calendarVersions)
})

interface Row {
  records: object[]
  reminders: object[]
  events: object[]
  findings: { acknowledgements: object[] }[]
}

test('nor of what was recorded of a declaration, written about it, and found', async () => {
  const { declarations } = await bureau().get<{ declarations: { edges: { node: Row }[] } }>(
    `{ declarations(filter: { year: [2026], stage: [COMMITTEE_REVIEW] }, first: 20) { edges { node {
      records { id } reminders { id } events { id } findings { acknowledgements { id } } } } } }`,
  )
  const rows = declarations.edges.map(({ node }) => node)
  expect({
    records: longest(rows.map(({ records }) => records)),
    reminders: longest(rows.map(({ reminders }) => reminders)),
    stageEvents: longest(rows.map(({ events }) => events)),
    acknowledgements: longest(rows.flatMap(({ findings }) => findings.map((each) => each.acknowledgements))),
  }).toEqual({
    records: maxListed.records,
    reminders: maxListed.reminders,
    stageEvents: maxListed.stageEvents,
    acknowledgements: maxListed.acknowledgements,
  })
})
