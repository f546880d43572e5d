import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestRoleOf } from '../../server/database/request-role'
import { openTestPortal } from '../support/app'

let opened: Awaited<ReturnType<typeof openTestPortal>>

let role: string

beforeAll(async () => {
  opened = await openTestPortal({ data: 'real' })
  role = requestRoleOf(opened.portal.ownerAddress.database)
})
afterAll(() => opened.close())

const rows = async <T>(query: ReturnType<typeof sql<T>>) =>
  (await query.execute(opened.portal.owner.em.fork().getKysely())).rows

/** Tables that every request may read completely, and why they contain no personal data. */
const openTables: Record<string, string> = {
  calendar_day: 'the State Council’s working days',
  committee: 'annex 4 of the notice, printed for everybody',
  cycle: 'the notice itself',
  finding_basis: 'for which notice and rules the findings of a year are stored',
  import_layout: 'what headers of files mean; no cell of a file',
  portal: 'sample or real, and the key’s fingerprint',
  revision: 'a number that counts changes',
  word_alias: 'what words of closed lists mean',
}

test('a table that requests reach has row-level security, or is named here with the reason', async () => {
  const reached = await rows(sql<{ name: string; secured: boolean }>`
    select relname as name, relrowsecurity as secured from pg_class c
    where relkind in ('r', 'p', 'f') and relnamespace = 'public'::regnamespace
      and (has_table_privilege(${role}::name, c.oid, 'select, insert, update, delete')
        or has_any_column_privilege(${role}::name, c.oid, 'select, insert, update'))
    order by 1`)
  expect(reached.length).toBeGreaterThan(20)
  expect(reached.filter(({ secured }) => !secured).map(({ name }) => name)).toEqual(Object.keys(openTables))
})

test('what is named open holds no column of a person’s', async () => {
  const columns = await rows(sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = any(${Object.keys(openTables)})
      and column_name ~ '(id_number|person|birth|gender|ethnicity|employer|platform_no)'`)
  expect(columns).toEqual([])
})

test('a secured table has a policy for what may be done to it, and none for anybody else', async () => {
  const bare = await rows(sql<{ name: string }>`
    select relname as name from pg_class c where relrowsecurity and relnamespace = 'public'::regnamespace
      and not exists (select from pg_policy p where p.polrelid = c.oid)
      and has_table_privilege(${role}::name, c.oid, 'select')`)
  expect(bare).toEqual([])
  const foreign = await rows(sql<{ name: string }>`
    select polname as name from pg_policy where polroles <> array[${role}::regrole::oid]`)
  expect(foreign).toEqual([])
})

test('a view sees with the asker’s eyes, and no rows are kept beside their tables', async () => {
  const views = await rows(sql<{ name: string; kind: string; options: string[] | null }>`
    select relname as name, relkind as kind, reloptions as options from pg_class
    where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace`)
  expect(views.length).toBeGreaterThan(0)
  const blind = views.filter(({ kind, options }) => kind === 'm' || !options?.includes('security_invoker=true'))
  expect(blind).toEqual([])
})

/** Functions and views that bypass the policies when a request uses them, and what they reveal. */
const definers: Record<string, string> = {
  again_after_third_return: 'ids of which a rule speaks, joined under the policy',
  append_audit: 'appends to the chain, in its turn',
  audit_head: 'the chain’s last link',
  banned_until: 'until when a number, which the caller must have, is banned',
  declared_while_banned: 'ids of which a rule speaks, joined under the policy',
  declared_years: 'in which years anybody declared',
  file_proof_of: 'the proof of a file that the caller has',
  learn_import: 'renews the planner’s statistics',
  live_twice: 'ids of which a rule speaks, joined under the policy',
  note_import: 'which import the data are of',
  own_reminder: 'whether a reminder is the account’s own',
  persons_again: 'ids, joined under the policy',
  reminder_size: 'of how many declarations a reminder speaks',
  replace_calendar: 'writes working days',
  save_cycle: 'writes a notice',
  search_declaration: 'ids, joined under the policy',
}

test('what looks past the policies is named here, with a search path of its own', async () => {
  const functions = await rows(sql<{ name: string; pinned: boolean }>`
    select distinct proname as name, exists (select from unnest(proconfig) c where c like 'search_path=%') as pinned
    from pg_proc p where prosecdef and pronamespace = 'public'::regnamespace and prorettype <> 'trigger'::regtype
      and has_function_privilege(${role}::name, p.oid, 'execute')
    order by 1`)
  expect(functions.filter(({ pinned }) => !pinned)).toEqual([])
  expect(functions.map(({ name }) => name)).toEqual(Object.keys(definers))
})

test('a statement, and a transaction that asks nothing, end in the database itself', async () => {
  const { rows: settings } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings
    where name in ('statement_timeout', 'idle_in_transaction_session_timeout') order by 1`.execute(
    opened.portal.request.em.fork().getKysely(),
  )
  expect(settings).toEqual([
    { name: 'idle_in_transaction_session_timeout', setting: '60000' },
    { name: 'statement_timeout', setting: '30000' },
  ])
})
