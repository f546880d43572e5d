import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { inScope } from '../../server/access/scope/scope'
import type { EntityManager } from '../../server/database/orm'
import { requestRoleOf } from '../../server/database/request-role'
import { applyImport, commandViewer } from '../../server/import/apply/apply-import'
import { planImport } from '../../server/import/plan/plan-import'
import type { Portal } from '../../server/portal'
import { someViewer } from '../access/viewer'
import { openTestPortal } from '../support/app'
import { aRow, xlsxOf, type FileRow } from '../support/declaration-file'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await openTestPortal({ data: 'sample' }))
  await leaveImportsOfEveryKind()
  await leaveWordsOfOfficers()
})
afterAll(() => close())

const tables = [
  'declaration',
  'tally',
  'past_tally',
  'flow',
  'past_change',
  'narrow_tally',
  'narrow_past',
  'narrow_flow',
  'waiting',
  'trait_tally',
  'narrow_trait',
  'trait_change',
  'person_again',
  'employer',
  'stage_event',
  'list_setting',
  'report_setting',
  'saved_view',
  'saved_view_use',
  'import_run',
  'import_row',
  'import_declaration',
  'import_before',
  'import_employer_before',
  'audit_checkpoint',
  'audit_entry',
  'bureau_record',
  'ban',
  'frozen_year',
  'public_edition',
  'calendar_notice',
  'cycle_version',
  'finding_acknowledgement',
  'verdict',
  'finding_tally',
  'finding_due',
  'contact',
  'reminder',
  'reminder_declaration',
  'form',
  'change_reason',
  'paper_template',
  'issued_brief',
  'file_proof',
]

/** What is computed of a table when it is read. */
const views = ['past_changed', 'flow_changed']

const count = async (em: EntityManager, table: string, where = 'true') =>
  (
    await sql<{ n: number }>`select count(*)::integer as n from ${sql.table(table)} where ${sql.raw(where)}`.execute(
      em.getKysely(),
    )
  ).rows[0]!.n

/** An import that replaced a row, and one that is only planned. */
async function leaveImportsOfEveryKind(): Promise<void> {
  const { rows } = await sql<{ id: number }>`select id from account where username = 'bureau'`.execute(
    portal.owner.em.fork().getKysely(),
  )
  const officer = commandViewer({ accountId: rows[0]!.id, username: 'bureau', displayName: '市人社局' })
  const file = async (...own: FileRow[]) => ({ fileName: 'x.xlsx', path: await xlsxOf(own) })
  const versions: FileRow[] = [{}, { 姓名: '改了名' }]
  for (const own of versions) {
    await applyImport(portal, officer, await planImport(portal, officer, await file(aRow(1, own))), 'test')
  }
  await planImport(portal, officer, await file(aRow(2), aRow(3, { 区县: '巴里坤县' })))
  // Changes are folded in the background after an import.
  await portal.background.finished()
  await sql`update declaration set level = level where id = (select min(id) from declaration)`.execute(
    portal.owner.em.fork().getKysely(),
  )
  await sql`update declaration set entered_at = entered_at - interval '1 day' where id % 400 = 0`.execute(
    portal.owner.em.fork().getKysely(),
  )
  await sql`insert into ban (id_number_hash, name, from_day, until_day)
    values ('\\x00', '古丽', '2023-11-01', '2026-11-01')`.execute(portal.owner.em.fork().getKysely())
  await sql`insert into cycle_version (year, notice, account_id, account_name, saved_at)
    values (2027, '{}', ${rows[0]!.id}, '市人社局', now())`.execute(portal.owner.em.fork().getKysely())
  await sql`insert into frozen_year (year, serial, cut_off, frozen_at, account_id, account_name, note, row_count, figures,
      file_name, file_hash, file, rows)
    values (2023, 1, '2023-12-31', now(), ${rows[0]!.id}, '市人社局', '', 0, '{}', 'x.xlsx', sha256(''), '', '')`.execute(
    portal.owner.em.fork().getKysely(),
  )
  await sql`insert into public_edition (freeze_id, made_at, account_id, account_name, figures, file_name, file_hash, file)
    select id, now(), account_id, account_name, '[]', 'x.xlsx', sha256(''), '' from frozen_year`.execute(
    portal.owner.em.fork().getKysely(),
  )
}

/** Explanations of findings, reminders, a form of a superior office, and what an account chose for its list. */
async function leaveWordsOfOfficers(): Promise<void> {
  const db = portal.owner.em.fork().getKysely()
  const seen = sql`(select year, platform_no from declaration where county = '650502' limit 1)`
  const account = sql`(select id from account where username = 'bureau')`
  await sql`insert into finding_acknowledgement (year, platform_no, rule, facts, reason, account_id, account_name, acknowledged_at)
    select year, platform_no, 'R05', '', '已核实', ${account}, '市人社局', now() from ${seen} d`.execute(db)
  await sql`insert into contact (kind, key, phone, account_id, account_name, recorded_at)
    values ('COUNTY_HR', '650502', '0902', ${account}, '市人社局', now())`.execute(db)
  await sql`insert into audit_checkpoint (first_seq, last_seq, last_mac, purged_before, signature)
    values (0, 0, '', '2020-01-01', '')`.execute(db)
  await sql`with made as (insert into reminder (desk, key, holder, text, account_id, account_name, prepared_at)
      values ('COUNTY_HR', '650502', '伊州区人社局', 'x', ${account}, '市人社局', now()) returning id)
    insert into reminder_declaration select made.id, year, platform_no from made, ${seen} d`.execute(db)
  await sql`insert into form (name, file_name, file, account_id, account_name, shared, changed_at)
    values ('x', 'x.xlsx', '', ${account}, '市人社局', true, now())`.execute(db)
  await sql`insert into change_reason (scope, year, cell, reason, before, now, account_id, account_name, changed_at)
    values ('all', 2025, 'measure=DECLARED', 'x', 1, 2, ${account}, '市人社局', now())`.execute(db)
  await sql`insert into paper_template (scope, year, kind, texts, account_id, account_name, changed_at)
    values ('all', 2026, 'BRIEF', '{}', ${account}, '市人社局', now())`.execute(db)
  await sql`insert into issued_brief (scope, selection, years, serial, day, revision, figures, title, words, file, file_hash,
      account_id, account_name, issued_at)
    values ('all', 'year=2026', '{2026}', 1, '2026-11-01', 1, '{}', 'x', '全部', '', '', ${account}, '市人社局', now())`.execute(
    db,
  )
  await sql`insert into file_proof (made_at, account_id, file_hash, said_hash, shape, manifest, signature)
    values (now(), ${account}, '', '', '', '', '')`.execute(db)
  await sql`with made as (insert into saved_view (account_id, account_name, name, page, search, roles, changed_at)
      values (${account}, '市人社局', '逾期', 'declarations', 'year=2026', '{}', now()) returning id)
    insert into saved_view_use (account_id, view_id) select ${account}, id from made`.execute(db)
  await sql`insert into list_setting (account_id, columns, dense) values (${account}, '[]', false)`.execute(db)
  await sql`insert into report_setting (account_id, code, groups) values (${account}, 'T13', '{申报}')`.execute(db)
}

test('a county sees nothing of what another account’s import staged, and replaced only of its own declarations', async () => {
  const county = someViewer({ role: Role.COUNTY_HR, counties: ['650522'], accountId: -1 })
  for (const table of ['import_run', 'import_row', 'import_declaration', 'import_employer_before']) {
    expect(await inScope(portal, county, 'write', (em) => count(em, table))).toBe(0)
  }
  // For a past day, replaced values are read, but only of rows that the county sees today.
  const others = 'not exists (select from declaration d where d.id = import_before.declaration_id)'
  expect(await inScope(portal, county, 'write', (em) => count(em, 'import_before', others))).toBe(0)
})

test('every table with rows of people has row-level security', async () => {
  const { rows } = await sql<{ relname: string }>`select relname from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity order by 1`.execute(
    portal.owner.em.fork().getKysely(),
  )
  expect(rows.map(({ relname }) => relname)).toEqual(tables.toSorted())
})

test('the request’s role owns nothing, belongs to nothing and bypasses nothing', async () => {
  const db = portal.owner.em.fork().getKysely()
  const { rows } = await sql`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
      (select count(*)::integer from pg_class where relowner = r.oid) as owned,
      (select count(*)::integer from pg_auth_members where member = r.oid) as memberships
    from pg_roles r where rolname = ${requestRoleOf(portal.ownerAddress.database)}`.execute(db)
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0, memberships: 0 },
  ])
})

test.each([...tables, ...views])('nothing set = nothing seen: %s', async (table) => {
  expect(await count(portal.owner.em.fork(), table)).toBeGreaterThan(0)
  expect(await inScope(portal, null, 'read', (em) => count(em, table))).toBe(0)
})

test('a connection used in a scope shows nothing afterwards', async () => {
  await inScope(portal, someViewer({ role: Role.CITY_HR }), 'read', (em) => count(em, 'declaration'))
  for (let use = 0; use < 25; use++) expect(await count(portal.request.em.fork(), 'declaration')).toBe(0)
})

test.each(['account', 'session', 'sign_in_failure', 'sign_in_place'])(
  'the request’s role can’t even ask for %s',
  async (table) => {
    await expect(inScope(portal, someViewer({ role: Role.CITY_HR }), 'read', (em) => count(em, table))).rejects.toThrow(
      /permission denied/,
    )
  },
)

describe('a county’s account', () => {
  const barkol = someViewer({ role: Role.COUNTY_HR, counties: ['650521'] })

  test('sees all of its county and nothing else', async () => {
    const all = await count(portal.owner.em.fork(), 'declaration', `county = '650521'`)
    await inScope(portal, barkol, 'read', async (em) => {
      expect(await count(em, 'declaration')).toBe(all)
      expect(await count(em, 'declaration', `county <> '650521'`)).toBe(0)
      expect(await count(em, 'tally', `county <> '650521'`)).toBe(0)
    })
  })

  test('can’t write a row into another county, nor move one there', async () => {
    const insert = inScope(portal, barkol, 'write', (em) =>
      sql`insert into employer (county, name) values ('650522', '越界单位')`.execute(em.getKysely()),
    )
    await expect(insert).rejects.toThrow(/row-level security/)
    const move = inScope(portal, barkol, 'write', (em) =>
      sql`update declaration set county = '650522' where id = (select min(id) from declaration)`.execute(
        em.getKysely(),
      ),
    )
    await expect(move).rejects.toThrow(/row-level security/)
  })

  test('changes nothing of another county', async () => {
    const { numAffectedRows } = await inScope(portal, barkol, 'write', (em) =>
      sql`update declaration set name = '改' where county = '650522'`.execute(em.getKysely()),
    )
    expect(numAffectedRows).toBe(0n)
  })
})

test('a department sees its committees’ rows and those whose employers it supervises, and writes none', async () => {
  const water = someViewer({ role: Role.DEPARTMENT, committees: ['water'], departments: ['市水利局'] })
  const own = `committee = 'water' or supervisor = '市水利局'`
  const expected = await count(portal.owner.em.fork(), 'declaration', own)
  expect(expected).toBeGreaterThan(0)
  await inScope(portal, water, 'write', async (em) => {
    expect(await count(em, 'declaration')).toBe(expected)
    expect(await count(em, 'declaration', `not coalesce(${own}, false)`)).toBe(0)
    const { numAffectedRows } = await sql`update declaration set name = '改'`.execute(em.getKysely())
    expect(numAffectedRows).toBe(0n)
  })
})

test.each([Role.LEADER, Role.AUDITOR])('%s writes nothing', async (role) => {
  const { numAffectedRows } = await inScope(portal, someViewer({ role }), 'write', (em) =>
    sql`update declaration set name = '改'`.execute(em.getKysely()),
  )
  expect(numAffectedRows).toBe(0n)
})

test('the tally shows a scope exactly what its rows add up to', async () => {
  const viewers = [
    someViewer({ role: Role.CITY_HR }),
    someViewer({ role: Role.COUNTY_HR, counties: ['650502'] }),
    someViewer({ role: Role.DEPARTMENT, committees: ['culture'], departments: ['市文广旅局'] }),
  ]
  for (const who of viewers) {
    await inScope(portal, who, 'read', async (em) => {
      const { rows } = await sql<{ n: number }>`select sum(n)::integer as n from tally`.execute(em.getKysely())
      expect(rows[0]!.n).toBe(await count(em, 'declaration'))
      expect(rows[0]!.n).toBeGreaterThan(0)
      // Without a supervisor, a department's rows are those of its committees.
      const { rows: narrow } = await sql<{ n: number }>`select sum(n)::integer as n from narrow_tally`.execute(
        em.getKysely(),
      )
      const shown = who.role === Role.DEPARTMENT ? `committee = 'culture'` : 'true'
      expect(narrow[0]!.n).toBe(await count(em, 'declaration', shown))
    })
  }
})
