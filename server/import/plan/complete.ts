import { sql, type RawBuilder } from 'kysely'
import { askedColumns } from '../parse/blank-column'
import { headerOf } from '../template'
import { columns, filedColumn, type Column } from '../staging/column'

/** Facts about a file, for completing its rows with stored values. */
export interface FileFacts {
  runId: number
  startedAt: Date
  columns: readonly Column[]
  /** Headers of the template that the file has. */
  present: readonly string[]
}

type Expression = RawBuilder<unknown>

/**
 * SQL for the values that a staged row p gets from the stored declaration d. A column that the file lacks keeps the
 * stored value, and the furthest stage never goes back. Only columns that may differ from the staged ones are returned.
 */
export function completed({ startedAt, columns: given, present }: FileFacts): Partial<Record<Column, Expression>> {
  const has = (column: Column) => given.includes(column)
  const kept = Object.fromEntries(
    columns.filter((column) => !has(column)).map((column) => [column, sql`d.${sql.ref(filedColumn(column))}`]),
  )
  const stage = sql`(case when p.stage_unsaid then d.file_stage else p.stage end)`
  const sameStage = sql`(p.stage_unsaid or p.stage = d.file_stage)`
  // Once a file says another stage, what a receipt had reached counts as reached.
  const outcome = outcomeOf(has('outcome'), present.includes(headerOf('outcome')))
  return {
    ...kept,
    stage,
    outcome,
    ...(has('vote') ? {} : { vote: sql`coalesce(p.vote, d.vote)` }),
    furthest_stage: sql`(case when stage_rank(d.file_furthest_stage) > stage_rank(p.furthest_stage) then d.file_furthest_stage
      else p.furthest_stage end)`,
    // A stage without a date was entered between two imports; the time of the later one is used.
    entered_at: sql`(case when ${sameStage} and (p.undated or p.stage_unsaid ${has('entered_at') ? sql`` : sql`or true`})
      then d.file_entered_at when p.undated then ${startedAt}::timestamptz else p.entered_at end)`,
    // Unless the file says otherwise, the stage before the correction sent it back.
    returned_from: sql`(case when ${stage} = 'CORRECTION' then coalesce(p.returned_from,
      case when d.file_stage = 'CORRECTION' then d.returned_from else d.file_stage end) end)`,
    ended_at: sql`(case when ${outcome} is null then null
      when p.outcome is null or (p.undated and d.outcome = p.outcome) then d.ended_at
      when p.undated then ${startedAt}::timestamptz else p.ended_at end)`,
    not_accepted_reason: sql`(case when ${outcome} = 'NOT_ACCEPTED'
      then coalesce(p.not_accepted_reason, d.not_accepted_reason) end)`,
    committee_submission_count: has('committee_submission_count')
      ? sql`p.committee_submission_count`
      : sql`coalesce(p.committee_submission_count, d.committee_submission_count)`,
    written_none: sql`(case when d.written_none <@ ${present}::text[] then p.written_none
      else ${withAbsent('written_none', present)} end)`,
    ...mergedFindings(has, present),
  }
}

/** In a file without 结局, vote and confirmation can only remove outcomes that they give, CONFIRMED and FAILED. */
function outcomeOf(given: boolean, byColumn: boolean): Expression {
  if (given && byColumn) return sql`p.outcome`
  if (!given) return sql`coalesce(p.outcome, d.outcome)`
  return sql`coalesce(p.outcome, case when d.outcome not in ('CONFIRMED', 'FAILED') then d.outcome end)`
}

/** Names in the row, and stored names that the file's columns couldn't give; sorted, so that the order is always the same. */
function withAbsent(column: Column, given: readonly string[]): Expression {
  return sql`array(select name collate "C" from unnest(p.${sql.ref(column)}) name
    union select name collate "C" from unnest(d.${sql.ref(column)}) name where name <> all(${given}::text[]) order by 1)`
}

/** Findings that depend on several columns: a file with only some of them replaces only a part. {} means none found. */
function mergedFindings(
  has: (column: Column) => boolean,
  present: readonly string[],
): Partial<Record<Column, Expression>> {
  const doubts = ['CONVERTED', ...(has('gender') ? ['GENDER'] : []), ...(has('birth_date') ? ['BIRTH'] : [])]
  const parts: [Column, readonly string[], boolean][] = [
    ['blank_columns', present, askedColumns.every((header) => present.includes(header))],
    ['id_doubts', doubts, doubts.length === 3],
  ]
  return Object.fromEntries(
    parts.flatMap(([column, given, whole]) => {
      if (whole) return []
      const [planned, stored] = [sql.ref(`p.${column}`), sql.ref(`d.${column}`)]
      const merged = sql`(case when coalesce(${stored} <@ ${given}::text[], true)
        then coalesce(${planned}, case when ${stored} = '{}' then '{}'::text[] end) else ${withAbsent(column, given)} end)`
      return [[column, merged]]
    }),
  )
}
