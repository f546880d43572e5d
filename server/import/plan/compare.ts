import { sql } from 'kysely'
import type { EntityManager } from '../../database/orm'
import { headerOf } from '../template'
import { compared, employerKeys, filed, filedColumn, headerOfColumn } from '../staging/column'
import type { Viewer } from '../../access/session/viewer'
import { completed, type FileFacts } from './complete'
import { inSight } from './in-sight'

const listed = (names: readonly string[], table: string) =>
  sql.join(names.map((name) => sql`${sql.ref(`${table}.${name}`)}`))

/** The employers of the file's rows. When rows disagree the last one counts, so that a second import changes nothing. */
export const plannedEmployers = (runId: number) => sql`
  select distinct on (p.county, p.employer_name) p.county, p.employer_name as name,
    p.employer_code as code, p.employer_nature as nature, p.supervisor
  from import_declaration p join import_row r on r.import_run_id = p.import_run_id and r.row_number = p.row_number
  where p.import_run_id = ${runId} and r.kind in ('NEW', 'CHANGED', 'UNCHANGED')
  order by p.county, p.employer_name, p.row_number desc`

/**
 * Compares the staged rows with the stored declarations. A row becomes UNCHANGED, or CHANGED with the values before and
 * after of each column, and stores the declaration's version. A row whose number isn't stored stays NEW; so does a row
 * whose number a declaration has that the sender can't see, until it is written (`writeDeclarations`).
 */
export async function comparePlan(owner: EntityManager, facts: FileFacts, viewer: Viewer): Promise<void> {
  const db = owner.getKysely()
  const { runId } = facts
  await sql`drop table if exists import_met`.execute(db)
  await sql`create temporary table import_met on commit drop as
    select p.row_number, d.id from import_declaration p
    join import_row r on r.import_run_id = p.import_run_id and r.row_number = p.row_number
    join declaration d on d.year = p.year and d.platform_no = p.platform_no and ${inSight(viewer, 'd')}
    where p.import_run_id = ${runId} and r.kind = 'NEW'`.execute(db)
  const met = sql<boolean>`exists (select from import_met)`.as('met')
  if (!(await db.selectNoFrom(met).executeTakeFirstOrThrow()).met) return
  await sql`analyze import_met`.execute(db)
  await completeRows(owner, facts)
  await compareRows(owner, runId)
}

async function completeRows(owner: EntityManager, facts: FileFacts): Promise<void> {
  const merged = Object.entries(completed(facts)).map(([column, expression]) => ({ column, expression }))
  const whole = sql.join(merged.map(({ expression }) => expression))
  await sql`
    update import_declaration p set (${sql.join(merged.map(({ column }) => sql.ref(column)))}, event_at) = (${whole},
      array(select case when source = ${headerOf('enteredAt')} then ${completed(facts).entered_at!} else at end
        from unnest(p.event_at, p.event_source) with ordinality as e(at, source, n) order by n))
    from import_met m join declaration d on d.id = m.id
    where p.import_run_id = ${facts.runId} and p.row_number = m.row_number
      and (${whole}) is distinct from (${listed(
        merged.map(({ column }) => column),
        'p',
      )})`.execute(owner.getKysely())
}

/** `pair` is materialized: otherwise both rows are converted to JSON for each of their columns, a minute for 5,000 rows. */
async function compareRows(owner: EntityManager, runId: number): Promise<void> {
  const reported = JSON.stringify(headerOfColumn)
  const filedValues = sql`jsonb_build_object(${sql.join(
    filed.flatMap(([column, kept]) => [sql.lit(column), sql`(stored).${sql.ref(kept)}`]),
  )})`
  await sql`
    with planned_employer as (${plannedEmployers(runId)}), met as (
      select p.row_number, d.id, d.version, p as planned, d as stored, e as employer, pe as said,
        (${listed(compared, 'p')}, p.employer_name) is distinct from (${listed(compared.map(filedColumn), 'd')}, e.name)
          or (e.name = p.employer_name and e.county = p.county
            and (coalesce(pe.code, e.code), coalesce(pe.nature, e.nature)) is distinct from (e.code, e.nature)) as differs
      from import_met m
      join import_declaration p on p.import_run_id = ${runId} and p.row_number = m.row_number
      join declaration d on d.id = m.id
      join employer e on e.id = d.employer_id
      left join planned_employer pe on pe.county = p.county and pe.name = p.employer_name
    ), compared as (
      select row_number, id, version, differs, case when differs then (
        with pair as materialized (
          select to_jsonb(stored) || ${filedValues} || jsonb_build_object('employer_name', (employer).name, 'employer_code', (employer).code,
              'employer_nature', (employer).nature) as before,
            to_jsonb(planned) || jsonb_build_object('employer_code', coalesce((said).code, (employer).code),
              'employer_nature', coalesce((said).nature, (employer).nature)) as after)
        select coalesce(jsonb_agg(jsonb_build_object('key', key, 'column', ${reported}::jsonb->>key,
          'before', case when key <> 'id_number_hash' then before->key end,
          'after', case when key <> 'id_number_hash' then after->key end) order by position), '[]')
        from pair, unnest(${[...compared, ...employerKeys]}::text[])
          with ordinality as k(key, position)
        where before->key is distinct from after->key) else '[]' end as changes
      from met
    )
    update import_row r set kind = case when c.differs then 'CHANGED' else 'UNCHANGED' end,
      declaration_id = c.id, seen_version = c.version, changes = c.changes
    from compared c where r.import_run_id = ${runId} and r.row_number = c.row_number`.execute(owner.getKysely())
}
