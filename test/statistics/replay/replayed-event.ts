import { sql } from 'kysely'

/**
 * The events that stand, and the receipt of paper (of a file or recorded) that moved a declaration on: from PAPER to MEETING,
 * without a committee's review to CONFIRMATION; teachers' titles of the city are determined elsewhere.
 */
export const replayedEvents = sql`(
  select id, declaration_id, stage, entered_at from stage_event where superseded_by is null
  union all
  select 2147483647, id, next, at from (
    select d.id, d.file_stage, d.ended_at, coalesce(d.recorded_paper_on, d.paper_received_on) as received,
      case when d.pathway = 'REVIEW' then 'MEETING'
        when d.pathway in ('INITIAL_DETERMINATION', 'CONFERMENT') and d.county = '650500' and d.series like '%teacher' then null
        else 'CONFIRMATION' end as next,
      greatest(coalesce(d.recorded_paper_on, d.paper_received_on)::text::timestamptz,
        case when d.file_stage = 'PAPER' then d.file_entered_at else (select max(e.entered_at) from stage_event e
          where e.declaration_id = d.id and e.superseded_by is null and e.stage = 'PAPER') end) as at
    from declaration d
  ) d
  where received is not null and next is not null and not coalesce(at > ended_at, false)
    and exists (select from stage_event e where e.declaration_id = d.id and e.superseded_by is null
      and e.stage in ('PAPER', 'MEETING', 'RESULT_NOTICE', 'CONFIRMATION', 'CERTIFICATE'))
    and (file_stage = 'PAPER' or not exists (select from stage_event e where e.declaration_id = d.id
      and e.superseded_by is null and e.entered_at <= at
      and e.stage in ('MEETING', 'RESULT_NOTICE', 'CONFIRMATION', 'CERTIFICATE')))
)`
