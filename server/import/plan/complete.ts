import { sql, type RawBuilder } from 'kysely'
import { askedColumns } from '../parse/blank-column'
import { headerOf } from '../template'
import { columns, type Column } from '../staging/column'

/** What the file as a whole tells, for completing its rows by what is stored. */
export interface FileFacts {
  runId: number
  startedAt: Date
  columns: readonly Column[]
  /** Template headers that the file has. */
  present: readonly string[]
}

type Expression = RawBuilder<unknown>

/**
 * What a staged row p comes to beside the stored declaration d: a column that the file doesn't have leaves what is
 * stored; how far a declaration ever got is never taken back. Only the columns that may differ from the staged ones.
 */
export function completed({ startedAt, columns: given, present }: FileFacts): Partial<Record<Column, Expression>> {
  const tells = (column: Column) => given.includes(column)
  const kept = Object.fromEntries(
    columns.filter((column) => !tells(column)).map((column) => [column, sql`d.${sql.ref(column)}`]),
  )
  const stage = sql`(case when p.stage_unsaid then d.stage else p.stage end)`
  const sameStage = sql`(p.stage_unsaid or p.stage = d.stage)`
  const outcome = outcomeOf(tells('outcome'), present.includes(headerOf('outcome')))
  return {
    ...kept,
    stage,
    outcome,
    ...(tells('vote') ? {} : { vote: sql`coalesce(p.vote, d.vote)` }),
    furthest_stage: sql`(case when stage_rank(d.furthest_stage) > stage_rank(p.furthest_stage) then d.furthest_stage
      else p.furthest_stage end)`,
    // A step that no column dates was taken between two imports: the later one's time is when it was seen.
    entered_at: sql`(case when ${sameStage} and (p.undated or p.stage_unsaid ${tells('entered_at') ? sql`` : sql`or true`})
      then d.entered_at when p.undated then ${startedAt}::timestamptz else p.entered_at end)`,
    // Whoever had it before it was sent back sent it back, unless the file says otherwise.
    returned_from: sql`(case when ${stage} = 'CORRECTION' then coalesce(p.returned_from,
      case when d.stage = 'CORRECTION' then d.returned_from else d.stage end) end)`,
    ended_at: sql`(case when ${outcome} is null then null
      when p.outcome is null or (p.undated and d.outcome = p.outcome) then d.ended_at
      when p.undated then ${startedAt}::timestamptz else p.ended_at end)`,
    not_accepted_reason: sql`(case when ${outcome} = 'NOT_ACCEPTED'
      then coalesce(p.not_accepted_reason, d.not_accepted_reason) end)`,
    committee_submission_count: tells('committee_submission_count')
      ? sql`p.committee_submission_count`
      : sql`coalesce(p.committee_submission_count, d.committee_submission_count)`,
    written_none: sql`(case when d.written_none <@ ${present}::text[] then p.written_none
      else ${withAbsent('written_none', present)} end)`,
    ...foundOut(tells, present),
  }
}

/** Without 结局, vote and confirmation can take back what they told, not what only 结局 could tell. */
function outcomeOf(given: boolean, byColumn: boolean): Expression {
  if (given && byColumn) return sql`p.outcome`
  if (!given) return sql`coalesce(p.outcome, d.outcome)`
  return sql`coalesce(p.outcome, case when d.outcome not in ('CONFIRMED', 'FAILED') then d.outcome end)`
}

/** What the row says, and what is stored of names that the file doesn't tell of; in one order, whichever file came last. */
function withAbsent(column: Column, given: readonly string[]): Expression {
  return sql`array(select name collate "C" from unnest(p.${sql.ref(column)}) name
    union select name collate "C" from unnest(d.${sql.ref(column)}) name where name <> all(${given}::text[]) order by 1)`
}

/** Findings about the row as a whole, of which a file with fewer columns tells a part; none found in all of it is {}. */
function foundOut(tells: (column: Column) => boolean, present: readonly string[]): Partial<Record<Column, Expression>> {
  const doubts = ['CONVERTED', ...(tells('gender') ? ['GENDER'] : []), ...(tells('birth_date') ? ['BIRTH'] : [])]
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
