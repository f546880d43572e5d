import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { columns as ways, replacedVotes } from './043-way'
import { waysOfArrived } from './112-fewer-plans'
import { pairs } from './113-past-change'
import { noteUpdate } from './114-one-note'
import { definer } from './definer'

const own = ['stage', 'furthest_stage', 'entered_at'] as const

/** What decides whether and when a receipt moves a declaration on. */
const decisive =
  'file_stage, file_entered_at, recorded_paper_on, paper_received_on, ended_at, pathway, route, series, year'
const of = (row: string, columns: string) => columns.replaceAll(/\w+/g, `${row}.$&`)

export const received = (row: string) => `coalesce(${row}.recorded_paper_on, ${row}.paper_received_on)`
export const next = (row: string) => `next_of_paper(${of(row, 'pathway, route, series, year')})`
const withReceipt = (stages: string, instants: string, row: string) => `with_receipt(${stages}, ${instants},
  ${row}.file_stage, ${row}.file_entered_at, ${received(row)}, ${row}.ended_at, ${next(row)})`

/** A row that a receipt had moved on was read at the step that the file gave, too. */
const votes = replacedVotes(
  'way',
  'd.id',
  `step.at in ((image->>'entered_at')::timestamptz, (image->>'file_entered_at')::timestamptz)`,
)

/** An event that this transaction has written, and so locked, whose way has what the event adds. */
export const known = `d.xmin = pg_current_xact_id()::xid and d.way_day[k] = day and d.way_rank[k] >= stage_rank(a.stage)
  and (d.way_at[k] > a.entered_at or d.way_at[k] = a.entered_at and stage_rank(d.way_stage[k]) >= stage_rank(a.stage))
  and (a.stage <> 'CORRECTION' or d.way_returned_on >= day)`

/**
 * Derives ways from the events that stand.
 *
 * @param received the function that adds what a receipt of paper adds, over the events `event` of the declaration `d`
 */
export const deriveWay = (
  received: string,
) => `create or replace function derive_way(ids integer[]) returns void ${definer} as $$
      begin
        perform from declaration where id = any(ids) order by id for no key update;
        update declaration d set (${ways}) = (${of('w', ways)})
        from (
          select d.id, way.*, replaced.way_vote
          from declaration d
          left join (
            select declaration_id, array_agg(stage order by id) as stages, array_agg(entered_at order by id) as instants
            from stage_event where superseded_by is null and declaration_id = any(ids) group by declaration_id
          ) event on event.declaration_id = d.id
          cross join lateral ${received} received
          cross join lateral way_of(received.stages, received.instants) way
          left join lateral (${votes}) replaced on true
          where d.id = any(ids)
        ) w
        where w.id = d.id and (${of('d', ways)}) is distinct from (${of('w', ways)});
      end $$`

/** Counts past days, waiting ones and persons anew, and decides the rules of the declarations that changed without a trigger. */
export const countAnew = (changed: string): string[] => [
  'select rebuild_past()',
  `insert into finding_due (declaration_id, year) select d.id, d.year from declaration d join (${changed}) c using (id)`,
  `insert into change (counties, committees, supervisors)
      select '{}', '{}', '{}' where exists (select from declaration)`,
  // By desk, which has changed without a trigger.
  'select rebuild_waiting()',
  'select rebuild_traits()',
]

/** Both rows of an update, where a receipt is known before or after and something that decides about it has changed. */
const moved = `coalesce(${received('a')}, ${received('d')}) is not null
    and (${of('a', decisive)}) is distinct from (${of('d', decisive)})`

/**
 * A receipt of paper moves a declaration on (domain: PAPER → MEETING, without a committee's review → CONFIRMATION), whether a
 * file says it or a desk recorded it. What the file says of the stage is kept beside it in `file_…`, which imports compare,
 * write and restore (docs/decisions/0089).
 */
export class Migration117ReceiptMovesOn extends Migration {
  override up(): void {
    this.columns()
    this.rule()
    this.keep()
    this.given()
    this.way()
    this.steps()
    this.derive()
  }

  /**
   * Generated for the moment in which the table is rewritten, with the desk's: an update of each row would write each of its
   * thirty indexes. The desk is as in 001, but what an employer has handed in is no longer on it.
   */
  private columns(): void {
    const types = { stage: 'text', furthest_stage: 'text', entered_at: 'timestamptz' }
    this.addSql(`alter table declaration
      ${own.map((name) => `add column file_${name} ${types[name]} generated always as (${name}) stored,`).join('\n      ')}
      alter column desk set expression as (case
        when stage in ('DRAFT', 'CORRECTION') then 'APPLICANT'
        when stage = 'PAPER' and supervisor is not null and coalesce(recorded_paper_on, paper_received_on) is not null
          then 'SUPERVISOR'
        when stage in ('EMPLOYER_REVIEW', 'EMPLOYER_NOTICE', 'PAPER') then 'EMPLOYER'
        when stage = 'SUPERVISOR_REVIEW' then 'SUPERVISOR'
        when stage in ('COMMITTEE_REVIEW', 'MEETING', 'RESULT_NOTICE') and committee is not null then 'COMMITTEE'
        when route = 'CITY_DIRECT' then 'CITY_HR'
        when stage in ('CONFIRMATION', 'CERTIFICATE') and pathway = 'REVIEW' and level <> 'JUNIOR' then 'CITY_HR'
        else 'COUNTY_HR' end)`)
    for (const name of own) {
      this.addSql(`alter table declaration alter column file_${name} drop expression,
        alter column file_${name} set not null`)
    }
    this.addSql('alter table import_before disable trigger user')
    this.addSql(
      `update import_before set image = image || jsonb_build_object(${own
        .map((name) => `'file_${name}', image->'${name}'`)
        .join(', ')})`,
    )
    this.addSql('alter table import_before enable trigger user')
  }

  private rule(): void {
    this.addSql(`create function teacher_series(of_year smallint, code text) returns boolean language sql stable
      begin atomic
        select exists (select from cycle c, jsonb_array_elements(c.notice->'series') s
          where c.year = of_year and s->>'code' = code and (s->>'isTeacher')::boolean);
      end`)
    // 一(四): the education bureau determines titles of its own teachers, by its own notice.
    this.addSql(`create function next_of_paper(pathway text, route text, series text, of_year smallint) returns text
      language sql stable
      return case when pathway = 'REVIEW' then 'MEETING'
        when route = 'CITY_DIRECT' and pathway in ('INITIAL_DETERMINATION', 'CONFERMENT')
          and teacher_series(of_year, series) then null
        else 'CONFIRMATION' end`)
    this.addSql(`create function moved_on_at(received date, since timestamptz) returns timestamptz
      language sql stable
      return greatest(received::timestamp at time zone 'Asia/Shanghai', since)`)
    this
      .addSql(`create function stage_with_receipt(file_stage text, since timestamptz, received date, ended_at timestamptz,
        next_stage text) returns text
      language sql stable
      return case when file_stage = 'PAPER' and received is not null
        and coalesce(moved_on_at(received, since) <= ended_at, true) then coalesce(next_stage, file_stage)
        else file_stage end`)
    // Events in the order in which they were written, and the receipt's, if it moved the declaration on.
    this
      .addSql(`create function with_receipt(events text[], events_at timestamptz[], file_stage text, since timestamptz,
        received date, ended_at timestamptz, next_stage text)
      returns table (stages text[], instants timestamptz[]) language sql stable rows 1
      begin atomic
        select case when moved.at is null then events else events || next_stage end,
          case when moved.at is null then events_at else events_at || moved.at end
        from (
          select case when received is not null and next_stage is not null and rank >= stage_rank('PAPER')
            and coalesce(at <= ended_at, true) and (file_stage = 'PAPER' or coalesce(beyond > at, true)) then at end as at
          from (
            select max(stage_rank(e.stage)) as rank,
              min(e.at) filter (where stage_rank(e.stage) > stage_rank('PAPER')) as beyond,
              moved_on_at(received, case when file_stage = 'PAPER' then since
                else max(e.at) filter (where e.stage = 'PAPER') end) as at
            from unnest(events, events_at) as e(stage, at)
          ) way
        ) moved;
      end`)
  }

  /** The stage of a declaration that the file has at PAPER; all others have the file's. */
  private keep(): void {
    this.addSql(`create function keep_stage_with_receipt() returns trigger ${definer} as $$
      declare
        received date := ${received('new')};
      begin
        new.stage := stage_with_receipt(new.file_stage, new.file_entered_at, received, new.ended_at, ${next('new')});
        new.furthest_stage := new.file_furthest_stage;
        new.entered_at := new.file_entered_at;
        if new.stage <> new.file_stage then
          new.entered_at := moved_on_at(received, new.file_entered_at);
          if stage_rank(new.stage) > stage_rank(new.furthest_stage) then new.furthest_stage := new.stage; end if;
        end if;
        return new;
      end $$`)
    this.addSql(`create trigger stage_with_receipt before insert or update on declaration for each row
      when (new.file_stage = 'PAPER') execute function keep_stage_with_receipt()`)
  }

  /** A row that no file brought stands where it was put. */
  private given(): void {
    this.addSql(`create function file_stage_as_given() returns trigger ${definer} as $$
      begin
        ${own.map((name) => `new.file_${name} := new.${name};`).join('\n        ')}
        return new;
      end $$`)
    this.addSql(`create trigger file_stage_as_given before insert on declaration for each row
      when (new.file_stage is null) execute function file_stage_as_given()`)
  }

  private way(): void {
    this.addSql(deriveWay(withReceipt('event.stages', 'event.instants', 'd')))
    this.addSql(waysOfArrived(known))
    this.addSql(
      noteUpdate({
        declared: 'moved integer[];',
        ofFew: { select: `, array_agg(a.id) filter (where ${moved})`, into: ', moved' },
        ofMany: `execute $due$ select array_agg(a.id) ${pairs} where ${moved} $due$ into moved;`,
        then: 'if moved is not null then perform derive_way(moved); end if;',
      }),
    )
  }

  /** 环节记录 as it is shown: the events, and the receipt that moved the declaration on, after those of its instant. */
  private steps(): void {
    this.addSql(`create view stage_step with (security_invoker = true) as
      select id, declaration_id, stage, entered_at, source, import_run_id from stage_event where superseded_by is null
      union all
      select 2147483647 - d.id, d.id, received.stages[place.last], received.instants[place.last],
        case when d.recorded_paper_on is null then '纸质材料接收日期' else '登记接收纸质材料' end, null
      from declaration d
      cross join lateral (
        select array_agg(stage order by id) as stages, array_agg(entered_at order by id) as instants
        from stage_event where superseded_by is null and declaration_id = d.id
      ) event
      cross join lateral ${withReceipt('event.stages', 'event.instants', 'd')} received
      cross join lateral (select cardinality(received.stages) as last) place
      where place.last > cardinality(event.stages)`)
    this.addSql(`grant select on stage_step to ${requestRole}`)
  }

  private derive(): void {
    // 七: paper was asked for once the form check was passed, as `derive` reads it since.
    this.addSql('alter table stage_event disable trigger user')
    this.addSql(`update stage_event e set entered_at = d.form_checked_on::timestamp at time zone 'Asia/Shanghai',
        source = '形式审核通过日期'
      from declaration d
      where d.id = e.declaration_id and d.pathway = 'REVIEW' and d.form_checked_on <= d.paper_received_on
        and e.stage = 'PAPER' and e.source = '纸质材料接收日期' and e.superseded_by is null`)
    this.addSql('alter table stage_event enable trigger user')
    this.addSql(`update declaration d set file_stage = file_stage
      where file_stage = 'PAPER' and ${received('d')} is not null`)
    // Of all at once, and what is counted by them anew: the triggers would take each row from its cells and put it into others.
    const changed = `select id from declaration d where ${received('d')} is not null`
    this.addSql('alter table declaration disable trigger user')
    this.addSql(`select derive_way(array(${changed}))`)
    this.addSql('alter table declaration enable trigger user')
    for (const statement of countAnew(changed)) this.addSql(statement)
  }
}
