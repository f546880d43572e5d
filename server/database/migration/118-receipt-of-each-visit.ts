import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { waysOfArrived } from './112-fewer-plans'
import { countAnew, deriveWay, known, next, received } from './117-receipt-moves-on'
import { definer } from './definer'

const instant = (day: string) => `(${day}::timestamp at time zone 'Asia/Shanghai')`

/** What decides about a receipt of the declaration `d`. */
const facts = `d.file_stage, ${received('d')}, d.ended_at, ${next('d')}`
const events = `(select array_agg(stage order by id) as stages, array_agg(entered_at order by id) as instants
  from stage_event where superseded_by is null and declaration_id = d.id)`
/** An event of PAPER while the paper was there: neither the first of the visit, nor before the receipt. */
const meanwhile = (at: string) => `${at} > s.since and ${at} >= s.moved_at and coalesce(${at} < s.until, true)`
const steps = `receipt_steps(event.stages, event.instants, ${facts})`

/**
 * A receipt of paper counts in each visit to PAPER: from its day on the declaration isn't there, however often a file says so
 * after it (docs/decisions/0089). 117 knew one step of each declaration, at the entry time of the last visit, so that the days
 * between were overdue when that time was an update's, and the step of a visit vanished when a later one began.
 */
export class Migration118ReceiptOfEachVisit extends Migration {
  override up(): void {
    this.rule()
    this.way()
    this.keep()
    this.steps()
    this.desk()
    this.derive()
  }

  private rule(): void {
    // 四(三): what isn't reviewed in the city is reviewed elsewhere, before it is confirmed.
    this.addSql(`create or replace function next_of_paper(pathway text, route text, series text, of_year smallint)
      returns text language sql stable
      return case when pathway in ('REVIEW', 'ENTRUSTED_REVIEW') then 'MEETING'
        when route = 'CITY_DIRECT' and pathway in ('INITIAL_DETERMINATION', 'CONFERMENT')
          and teacher_series(of_year, series) then null
        else 'CONFIRMATION' end`)
    this.addSql('drop function stage_with_receipt(text, timestamptz, date, timestamptz, text)')
    this
      .addSql(`create function stage_with_receipt(file_stage text, received date, ended_at timestamptz, next_stage text)
      returns text language sql stable
      return case when file_stage = 'PAPER' and coalesce(${instant('received')} <= ended_at, received is not null)
        then coalesce(next_stage, file_stage) else file_stage end`)
    this.addSql(`create function recorded_receipt(of_year smallint, number text) returns date language sql stable
      begin atomic
        select from_day from standing_record where kind = 'PAPER_RECEIPT' and year = of_year and platform_no = number
        order by from_day desc, id desc limit 1;
      end`)
  }

  /** Each visit to PAPER that a receipt ended: until the next event of another stage, which tells visits apart. */
  private way(): void {
    this.addSql(`create function receipt_steps(stages text[], instants timestamptz[], file_stage text, received date,
        ended_at timestamptz, next_stage text)
      returns table (since timestamptz, moved_at timestamptz, until timestamptz) language sql stable rows 1
      begin atomic
        select visit.since, moved.at, visit.until
        from (
          select min(at) as since,
            -- The file's stage is the present one, whatever dates it has of others.
            case when file_stage <> 'PAPER' or max(at) < max(max(at)) over () then left_at end as until
          from (
            select at, (select min(o.at) from unnest(stages, instants) as o(stage, at)
              where o.stage <> 'PAPER' and (o.at > p.at or o.at = p.at and stage_rank(o.stage) > stage_rank('PAPER'))) as left_at
            from unnest(stages, instants) as p(stage, at) where stage = 'PAPER'
          ) paper group by left_at
          union all
          -- Nothing says when paper was asked for, but the declaration has gone beyond.
          select null, min(at) from unnest(stages, instants) as o(stage, at) where stage_rank(stage) > stage_rank('PAPER')
            having count(*) > 0 and not 'PAPER' = any(stages)
        ) visit
        cross join lateral (select greatest(${instant('received')}, visit.since) as at) moved
        where next_stage is not null and coalesce(${instant('received')} <= ended_at, received is not null)
          and coalesce(moved.at < visit.until, true);
      end`)
    this.addSql('drop view stage_step')
    this.addSql('drop function with_receipt(text[], timestamptz[], text, timestamptz, date, timestamptz, text)')
    this.addSql(`create function with_receipt(events text[], events_at timestamptz[], file_stage text, received date,
        ended_at timestamptz, next_stage text)
      returns table (stages text[], instants timestamptz[]) language sql stable rows 1
      begin atomic
        select (case when repeated then kept.stages else events end) || step.stages,
          (case when repeated then kept.instants else events_at end) || step.instants
        from (
          select array_agg(since) as since, array_agg(moved_at) as instants, array_agg(until) as until,
            array_agg(next_stage) as stages,
            coalesce(array_length(array_positions(events, 'PAPER'), 1) > 1 and count(*) > 0, false) as repeated
          from receipt_steps(events, events_at, file_stage, received, ended_at, next_stage)
        ) step
        left join lateral (
          select array_agg(e.stage order by place) as stages, array_agg(e.at order by place) as instants
          from unnest(events, events_at) with ordinality as e(stage, at, place)
          where e.stage <> 'PAPER' or not exists (
            select from unnest(step.since, step.instants, step.until) as s(since, moved_at, until) where ${meanwhile('e.at')})
        ) kept on repeated;
      end`)
    this.addSql(deriveWay(`with_receipt(event.stages, event.instants, ${facts})`))
    // An event on the day of a receipt's step may end the visit before it.
    this.addSql(waysOfArrived(`${known} and (${received('d')} is null or a.stage in ('PAPER', d.way_stage[k]))`))
  }

  /** The entry time and the furthest stage are those of the way, whose events are written with the row or after it. */
  private keep(): void {
    this.addSql(`create or replace function keep_stage_with_receipt() returns trigger ${definer} as $$
      declare
        received date := ${received('new')};
        next_stage text := ${next('new')};
        places integer[];
      begin
        new.furthest_stage := new.file_furthest_stage;
        if new.file_stage = 'PAPER' then
          new.stage := stage_with_receipt(new.file_stage, received, new.ended_at, next_stage);
          new.entered_at := new.file_entered_at;
          if new.stage <> new.file_stage then
            places := array_positions(new.way_stage, new.stage);
            new.entered_at := coalesce(new.way_at[places[cardinality(places)]],
              greatest(${instant('received')}, new.file_entered_at));
          end if;
        end if;
        -- Also of a declaration that was sent back since.
        if received is not null and stage_rank(next_stage) > stage_rank(new.furthest_stage)
          and (new.stage = next_stage or new.way_rank[cardinality(new.way_rank)] >= stage_rank(next_stage)) then
          new.furthest_stage := next_stage;
        end if;
        return new;
      end $$`)
    this.addSql('drop trigger stage_with_receipt on declaration')
    this.addSql(`create trigger stage_with_receipt before insert or update on declaration for each row
      when (new.file_stage = 'PAPER' or ${received('new')} is not null or new.furthest_stage <> new.file_furthest_stage)
      execute function keep_stage_with_receipt()`)
    this.addSql('drop function moved_on_at(date, timestamptz)')
  }

  /** 环节记录 as it is shown: without the events that say of a declaration whose paper is there that it waits for it. */
  private steps(): void {
    this.addSql(`create view stage_step with (security_invoker = true) as
      select id, declaration_id, stage, entered_at, source, import_run_id from stage_event e
      where superseded_by is null and (stage <> 'PAPER' or not exists (
        select from declaration d cross join lateral ${events} event cross join lateral ${steps} s
        where d.id = e.declaration_id and ${meanwhile('e.entered_at')}))
      union all
      select (2147483648 - 8 * d.id - row_number() over (partition by d.id order by s.moved_at desc))::integer, d.id,
        ${next('d')}, s.moved_at,
        case when d.recorded_paper_on is null then '纸质材料接收日期' else '登记接收纸质材料' end, null
      from declaration d cross join lateral ${events} event cross join lateral ${steps} s`)
    this.addSql(`grant select on stage_step to ${requestRole}`)
  }

  /** As in 117, but on past days the paper of others than the city's teachers may be there while their declaration isn't. */
  private desk(): void {
    this.addSql(`alter table declaration alter column desk set expression as (case
        when stage in ('DRAFT', 'CORRECTION') then 'APPLICANT'
        when stage = 'PAPER' and route = 'CITY_DIRECT' and pathway in ('INITIAL_DETERMINATION', 'CONFERMENT')
          and coalesce(recorded_paper_on, paper_received_on) is not null
          then case when supervisor is null then 'CITY_HR' else 'SUPERVISOR' end
        when stage in ('EMPLOYER_REVIEW', 'EMPLOYER_NOTICE', 'PAPER') then 'EMPLOYER'
        when stage = 'SUPERVISOR_REVIEW' then 'SUPERVISOR'
        when stage in ('COMMITTEE_REVIEW', 'MEETING', 'RESULT_NOTICE') and committee is not null then 'COMMITTEE'
        when route = 'CITY_DIRECT' then 'CITY_HR'
        when stage in ('CONFIRMATION', 'CERTIFICATE') and pathway = 'REVIEW' and level <> 'JUNIOR' then 'CITY_HR'
        else 'COUNTY_HR' end)`)
  }

  private derive(): void {
    // What a file says of the form check shows when paper was asked for (七), as an import reads it.
    this.addSql('alter table stage_event disable trigger user')
    this.addSql(`insert into stage_event (declaration_id, stage, entered_at, source, import_run_id)
      select d.id, 'PAPER', ${instant('form_checked_on')}, '形式审核通过日期', import_run_id from declaration d
      where file_stage = 'PAPER' and pathway = 'REVIEW' and coalesce(form_checked_on <= paper_received_on, true)
        and form_checked_on < (file_entered_at at time zone 'Asia/Shanghai')::date
        and not exists (select from stage_event e where e.declaration_id = d.id and e.stage = 'PAPER'
          and superseded_by is null and entered_at < file_entered_at)`)
    this.addSql('alter table stage_event enable trigger user')
    const changed = `select id from declaration d where pathway = 'ENTRUSTED_REVIEW'
      or ended_at is not null and file_stage = 'PAPER'
      or (select count(*) > 1 from stage_event where declaration_id = d.id and stage = 'PAPER' and superseded_by is null)`
    this.addSql('alter table declaration disable trigger user')
    this.addSql(`select derive_way(array(${changed}))`)
    this.addSql('alter table declaration enable trigger user')
    this.addSql(`update declaration d set file_stage = file_stage where ${received('d')} is not null
      and (file_stage = 'PAPER' and id in (${changed}) or stage_rank(furthest_stage) < stage_rank(${next('d')})
        and way_rank[cardinality(way_rank)] >= stage_rank(${next('d')}))`)
    for (const statement of countAnew(changed)) this.addSql(statement)
  }
}
