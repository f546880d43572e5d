import { sql } from 'kysely'
import type { Viewer } from '../../access/session/viewer'
import type { EntityManager } from '../../database/orm'
import { compared, employerKeys, headerOfColumn } from '../staging/column'
import { problemList } from '../problem-list'
import { inSight } from './in-sight'

/**
 * Rows of a file with the same number: identical rows are written once; different ones are rejected until a person
 * chooses one. The rejected rows stay staged, so that one of them can be chosen.
 */
export async function resolveDuplicates(owner: EntityManager, runId: number): Promise<void> {
  const db = owner.getKysely()
  await sql`
    with twice as (
      select year, platform_no, array_agg(row_number order by row_number) as numbers,
        count(distinct content_hash) = 1 as identical
      from import_declaration where import_run_id = ${runId} group by year, platform_no having count(*) > 1
    )
    update import_row r set
      kind = case when identical then 'SKIPPED' else 'REJECTED' end,
      marks = case when identical then r.marks else array['CONFLICT'] end,
      problems = r.problems || ${problemList({
        code: 'IMPORT_DUPLICATE',
        column: '申报编号',
        value: sql`r.platform_no`,
        reason: sql`case when identical then '与第 ' || numbers[1] || ' 行完全相同。'
          else '第 ' || array_to_string(numbers[1:10], '、') || ' 行申报编号相同而内容不同，请选定一行，或只保留一行后重新上传。' end`,
      })}
    from twice t join import_declaration p on p.year = t.year and p.platform_no = t.platform_no
    where p.import_run_id = ${runId} and r.import_run_id = ${runId} and r.row_number = p.row_number
      and (not identical or r.row_number <> numbers[1])`.execute(db)
  await sql`delete from import_declaration p using import_row r where p.import_run_id = ${runId}
    and r.import_run_id = ${runId} and r.row_number = p.row_number and r.kind = 'SKIPPED'`.execute(db)
  await noteDifferences(owner, runId)
}

/** Stores the columns in which conflicting rows differ with each row's value, so that a person can choose. */
async function noteDifferences(owner: EntityManager, runId: number): Promise<void> {
  await sql`
    with conflicting as (
      select p.row_number, p.year, p.platform_no, to_jsonb(p) as planned
      from import_declaration p join import_row r on r.import_run_id = p.import_run_id and r.row_number = p.row_number
      where p.import_run_id = ${runId} and 'CONFLICT' = any(r.marks)
    ), said as (
      select row_number, year, platform_no, key, position, planned->key as value,
        dense_rank() over (partition by year, platform_no, key order by planned->key)
          + dense_rank() over (partition by year, platform_no, key order by planned->key desc) - 1 as contents
      from conflicting, unnest(${[...compared, ...employerKeys]}::text[]) with ordinality as k(key, position)
    ), differing as (
      select row_number, jsonb_agg(jsonb_build_object('key', key, 'column', ${JSON.stringify(headerOfColumn)}::jsonb->>key,
        'before', null, 'after', case when key <> 'id_number_hash' then value end) order by position) as changes
      from said where contents > 1 group by row_number
    )
    update import_row r set changes = d.changes from differing d
    where r.import_run_id = ${runId} and r.row_number = d.row_number`.execute(owner.getKysely())
}

/**
 * Notes that a person has two numbers in one series and year, both in the file or in the sender's sight; the row is
 * written. Over several counties the bureau finds it.
 */
export async function noteSamePerson(owner: EntityManager, runId: number, viewer: Viewer): Promise<void> {
  await sql`
    with planned as (
      select p.row_number, p.year, p.platform_no, p.series, p.id_number_hash from import_declaration p
      join import_row r on r.import_run_id = p.import_run_id and r.row_number = p.row_number
      where p.import_run_id = ${runId} and r.kind in ('NEW', 'CHANGED')
    ), twice as (
      select id_number_hash, year, series from planned group by 1, 2, 3 having count(*) > 1
    )
    update import_row r set problems = r.problems || ${problemList({
      code: 'IMPORT_SAME_PERSON',
      column: '身份证号',
      value: sql`null`,
      reason: sql`'同一证件号本年度在同一系列另有申报编号，请核对是否重复申报。'`,
    })}
    from planned p where r.import_run_id = ${runId} and r.row_number = p.row_number
      and not r.problems @> '[{"code": "IMPORT_SAME_PERSON"}]' and (
      exists (select from twice t where t.id_number_hash = p.id_number_hash and t.year = p.year and t.series = p.series)
      or exists (select from declaration d where d.id_number_hash = p.id_number_hash and d.year = p.year
        and d.series = p.series and d.platform_no <> p.platform_no and ${inSight(viewer, 'd')}))`.execute(
    owner.getKysely(),
  )
}
