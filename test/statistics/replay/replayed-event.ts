import { sql } from 'kysely'

/**
 * The events that stand, and the receipt of paper (of a file or recorded) that moved a declaration on: from PAPER to MEETING,
 * without a review to CONFIRMATION; teachers' titles of the city are determined elsewhere. Between a receipt and the next
 * event of another stage a declaration isn't at PAPER, whatever is said of it.
 */
export const replayedEvents = sql`(
  with standing as (
    select e.id, e.declaration_id, e.stage, e.entered_at, d.next, d.received, e.stage = 'PAPER' as paper,
      d.file_stage = 'PAPER' and e.id = (select l.id from stage_event l where l.declaration_id = d.id
        and l.superseded_by is null and l.stage = 'PAPER' order by l.entered_at desc, l.id desc limit 1) as present
    from stage_event e join (
      select id, file_stage, case when ended_at < coalesce(recorded_paper_on, paper_received_on)::text::timestamptz then null
          else coalesce(recorded_paper_on, paper_received_on)::text::timestamptz end as received,
        case when pathway in ('REVIEW', 'ENTRUSTED_REVIEW') then 'MEETING'
          when pathway in ('INITIAL_DETERMINATION', 'CONFERMENT') and county = '650500' and series like '%teacher' then null
          else 'CONFIRMATION' end as next
      from declaration) d on d.id = e.declaration_id
    where e.superseded_by is null
  ), visit as (
    select declaration_id, next, received, min(entered_at) as since,
      case when bool_or(present) then 'infinity' else coalesce(min(left_at), 'infinity') end as left_at
    from (select p.*, others.* from standing p cross join lateral (
        select count(*) filter (where (o.entered_at, stage_rank(o.stage)) < (p.entered_at, 6)) as before,
          min(o.entered_at) filter (where (o.entered_at, stage_rank(o.stage)) > (p.entered_at, 6)) as left_at
        from standing o where o.declaration_id = p.declaration_id and not o.paper) others
      where p.paper) paper
    group by declaration_id, next, received, before
  ), moved as (
    select declaration_id, next, since, greatest(received, since) as at, left_at
    from visit where received is not null and next is not null and greatest(received, since) < left_at
    union all
    select declaration_id, max(next), null, max(received), min(entered_at) from standing
    where stage in ('MEETING', 'RESULT_NOTICE', 'CONFIRMATION', 'CERTIFICATE')
      and declaration_id not in (select declaration_id from visit) and next is not null
    group by declaration_id having max(received) < min(entered_at)
  )
  select id, declaration_id, stage, entered_at from standing s where not (paper and exists (select from moved m
    where m.declaration_id = s.declaration_id and s.entered_at > m.since and s.entered_at >= m.at and s.entered_at < m.left_at))
  union all
  select 2147483647, declaration_id, next, at from moved
)`
