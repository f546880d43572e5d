import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { attributeList } from '../../../schema/field'
import { Stage } from '../../../schema/vocabulary'

/** A past day and the first instant after it. */
interface PastDay {
  day: string
  end: Date
}

/** In the order of stage_rank. */
const steps = Object.values(Stage).filter((stage) => stage !== Stage.CORRECTION)

type Known = (past: PastDay) => RawBuilder<SqlBool>

/**
 * A column's value on a past day: TODAY for today's value, since the column describes the applicant or the application; else
 * SQL over the tables of `replayedDeclarations`: `d` (today's row), `way`, `step`, `moment` and `was`.
 */
type PastColumn = 'TODAY' | ((past: PastDay) => RawBuilder<unknown>)

const reached =
  (stage: Stage): Known =>
  () =>
    sql`way.rank >= stage_rank(${sql.lit(stage)})`
const onDay =
  (column: string): Known =>
  ({ day }) =>
    sql`d.${sql.id(column)} <= ${day}`
const before =
  (column: string): Known =>
  ({ end }) =>
    sql`d.${sql.id(column)} < ${end}`
const both =
  (one: Known, other: Known): Known =>
  (past) =>
    sql`(${one(past)} and ${other(past)})`

/** Returns have no date in the files. They are known to be over once the paper was requested and no return came later. */
const returned: Known = (past) => sql`(not moment.since or (${reached(Stage.PAPER)(past)} and not way.returned_later))`
const ended: Known = ({ end }) => sql`coalesce(d.ended_at < ${end}, true)`
const voted: Known = (
  past,
) => sql`(not moment.since or (${reached(Stage.MEETING)(past)} and d.meeting_on <= ${past.day})
  or ${reached(Stage.RESULT_NOTICE)(past)} or d.ended_at < ${past.end})`

const today = (...columns: string[]): Record<string, PastColumn> =>
  Object.fromEntries(columns.map((column) => [column, 'TODAY']))

/** Columns that are filled once `known` holds. If it is null, they are shown only if nothing has changed since the day. */
const shown = (known: Known, ...columns: string[]): Record<string, PastColumn> =>
  Object.fromEntries(
    columns.map((column) => [
      column,
      (past: PastDay) => sql`case when coalesce(${known(past)}, not moment.since) then d.${sql.id(column)} end`,
    ]),
  )

/** As `shown`, but otherwise with the value before a later import replaced it (`was`), known in the stage of that day. */
const shownOrImported = (known: Known, ...columns: string[]): Record<string, PastColumn> =>
  Object.fromEntries(
    columns.map((column) => [
      column,
      (past: PastDay) =>
        sql`case when coalesce(${known(past)}, not moment.since) then d.${sql.id(column)} else was.${sql.id(column)} end`,
    ]),
  )

/** All stored columns of `declaration`; generated columns are computed from them. */
export const replayedColumns: Record<string, PastColumn> = {
  ...today('id', 'employer_id', 'version', 'import_run_id', 'return_decided', 'declared_last_year'),
  ...shown(before('file_entered_at'), 'file_stage', 'file_furthest_stage', 'file_entered_at'),
  ...today(...attributeList.flatMap(({ column, lasting }) => (column && lasting ? [column] : []))),

  stage: () => sql`case when step.moved then way.stage else d.stage end`,
  furthest_stage: () =>
    sql`case when moment.since then (${steps}::text[])[coalesce(way.rank, 0) + 1] else d.furthest_stage end`,
  entered_at: () => sql`case when step.moved then way.entered_at else d.entered_at end`,
  ...shownOrImported(voted, 'vote'),
  ...shown(ended, 'outcome', 'not_accepted_reason', 'ended_at'),
  ...shown(before('submitted_at'), 'submitted_at'),
  ...shown(before('employer_submitted_at'), 'employer_submitted_at'),
  ...shown(onDay('notice_from'), 'notice_from'),
  ...shown(onDay('notice_to'), 'notice_to'),
  ...shownOrImported(both(onDay('notice_to'), before('employer_submitted_at')), 'notice_objection'),
  ...shownOrImported(returned, 'committee_submission_count', 'returned_from', 'return_reason', 'return_itemised'),
  ...shownOrImported(returned, 'correction_due_on'),
  ...shown(onDay('form_checked_on'), 'form_checked_on'),
  ...shown(onDay('paper_received_on'), 'paper_received_on'),
  ...shownOrImported(onDay('paper_received_on'), 'paper_copies', 'paper_desk', 'paper_duplex'),
  ...shown(
    onDay('recorded_paper_on'),
    ...['recorded_paper_on', 'recorded_paper_copies', 'recorded_paper_duplex', 'recorded_paper_desk'],
  ),
  recorded_entrustment_no: ({ day }) => sql`case when d.recorded_entrustment_no is not null and exists (
    select from standing_record r where r.kind = 'ENTRUSTMENT' and r.year = d.year and r.platform_no = d.platform_no
      and r.from_day <= ${day}) then d.recorded_entrustment_no end`,
  ...shown(onDay('meeting_on'), 'meeting_on'),
  ...shown(onDay('result_notice_from'), 'result_notice_from'),
  ...shown(onDay('result_notice_to'), 'result_notice_to'),
  ...shownOrImported(onDay('result_notice_to'), 'result_objection'),
  ...shown(onDay('confirmed_on'), 'confirmed_on'),
  ...shownOrImported(both(reached(Stage.CERTIFICATE), onDay('confirmed_on')), 'certificate_no'),
}
