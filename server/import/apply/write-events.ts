import { sql } from 'kysely'
import type { EntityManager } from '../../database/orm'
import { headerOf } from '../template'

const current = headerOf('enteredAt')
const submitted = headerOf('submittedAt')
/** Columns that show that a stage was reached, but not when. */
const traces = [headerOf('committeeSubmissionCount'), headerOf('vote')]

/** Stage events in the run's rows of one kind. */
const stated = (runId: number, kind: 'NEW' | 'CHANGED') => sql`(
  select d.id as declaration_id, p.stage as stage_now, p.committee_submission_count as count_now,
    e.stage, e.entered_at, e.source,
    coalesce(d.recorded_paper_on, d.paper_received_on)::timestamp at time zone 'Asia/Shanghai' as received_at
  from import_row r
  join import_declaration p on p.import_run_id = r.import_run_id and p.row_number = r.row_number
  join declaration d on d.year = p.year and d.platform_no = p.platform_no
  cross join lateral unnest(p.event_stage, p.event_at, p.event_source) as e(stage, entered_at, source)
  where r.import_run_id = ${runId} and r.kind = ${kind}) stated`

/**
 * Writes the stage events of a file (rules: docs/import.md). When the file has another date for an event, the old event
 * is superseded and kept, unless the declaration came back to that stage: then both visits happened.
 */
export async function writeEvents(em: EntityManager, runId: number): Promise<void> {
  const db = em.getKysely()
  // A new declaration has no earlier events. Searching for them nevertheless took minutes for 30,000 events.
  await sql`insert into stage_event (declaration_id, stage, entered_at, source, import_run_id)
    select declaration_id, stage, entered_at, source, ${runId} from ${stated(runId, 'NEW')}`.execute(db)
  await sql`
    update stage_event old set superseded_by = ${runId}
    from ${stated(runId, 'CHANGED')}
    join import_before b on b.import_run_id = ${runId} and b.declaration_id = stated.declaration_id
    where old.declaration_id = stated.declaration_id and old.stage = stated.stage and old.source = stated.source
      and old.entered_at <> stated.entered_at and old.superseded_by is null
      and case
        -- It is the same visit unless the stage has changed meanwhile or the committee submission count has grown.
        when stated.source = ${current} then b.image->>'file_stage' = stated.stage_now
          and coalesce((b.image->>'committee_submission_count')::integer, 0) >= coalesce(stated.count_now, 0)
          and old.entered_at = (b.image->>'file_entered_at')::timestamptz
          -- After a receipt of paper it is an update of the platform: paper was asked for before (docs/decisions/0089).
          and not coalesce(stated.stage = 'PAPER' and stated.entered_at >= stated.received_at
            and old.entered_at < least(stated.entered_at, stated.received_at + interval '1 day'), false)
        -- After a correction the declaration is submitted again, which is another event.
        when stated.source = ${submitted} then b.image->>'file_stage' <> 'CORRECTION' or stated.entered_at < old.entered_at
        else true end`.execute(db)
  // Two columns may date the same visit: at most one event for each stage and day.
  await sql`insert into stage_event (declaration_id, stage, entered_at, source, import_run_id)
    select declaration_id, stage, entered_at, source, ${runId} from ${stated(runId, 'CHANGED')}
    where not exists (select from stage_event old where old.declaration_id = stated.declaration_id
      and old.stage = stated.stage and old.superseded_by is null
      and (stated.source = any(${traces}) or (old.entered_at at time zone 'Asia/Shanghai')::date = (stated.entered_at at time zone 'Asia/Shanghai')::date))
  `.execute(db)
}
