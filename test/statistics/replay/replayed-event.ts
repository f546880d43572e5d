import { sql } from 'kysely'

/**
 * The events that stand, and the receipt of paper (of a file or recorded) that moved a declaration on: from PAPER to MEETING,
 * without a review to CONFIRMATION; teachers' titles of the city are determined elsewhere. Between a receipt and the next
 * event of another stage a declaration isn't at PAPER, whatever is said of it.
 */
export const replayedEvents = sql`(
  select step.* from (
    select id, file_stage = 'PAPER' as at_paper,
      case when ended_at < coalesce(recorded_paper_on, paper_received_on)::text::timestamptz then null
        else coalesce(recorded_paper_on, paper_received_on)::text::timestamptz end as received,
      case when pathway in ('REVIEW', 'ENTRUSTED_REVIEW') then 'MEETING'
        when pathway in ('INITIAL_DETERMINATION', 'CONFERMENT') and county = '650500' and series like '%teacher' then null
        else 'CONFIRMATION' end as next
    from declaration) d
  cross join lateral (
    with standing as (
      select id, declaration_id, stage, entered_at, (entered_at, stage_rank(stage)) as moment from stage_event
      where declaration_id = d.id and superseded_by is null
    ), visit as (
      select min(entered_at) as since,
        case when d.at_paper and max(entered_at) = (select max(entered_at) from standing where stage = 'PAPER')
          then 'infinity' else coalesce(min(left_at), 'infinity') end as left_at
      from standing p cross join lateral (
        select count(*) filter (where o.moment < p.moment) as before,
          min(o.entered_at) filter (where o.moment > p.moment) as left_at
        from standing o where o.stage <> 'PAPER') others
      where p.stage = 'PAPER' group by before
      union all
      select null, min(entered_at) from standing
      where stage in ('MEETING', 'RESULT_NOTICE', 'CONFIRMATION', 'CERTIFICATE')
        and not exists (select from standing where stage = 'PAPER')
    ), moved as (
      select since, greatest(d.received, since) as at, left_at from visit
      where d.received is not null and d.next is not null and greatest(d.received, since) < left_at
    )
    select id, declaration_id, stage, entered_at from standing s where not (stage = 'PAPER' and exists (
      select from moved m where s.entered_at > m.since and s.entered_at >= m.at and s.entered_at < m.left_at))
    union all
    select 2147483647, d.id, d.next, at from moved
  ) step
)`
