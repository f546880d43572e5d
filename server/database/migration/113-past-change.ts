import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { altered, arrivals, flowCells, inputs, inputsOf, pastInsert, states } from './078-past-level'
import type { Table } from './090-narrow-tally'
import { merge } from './094-narrow-level'
import { few } from './101-few-rows'
import { definer } from './definer'
import { ownRows } from './scope-policy'

const placed = 'county, series, level, committee, supervisor, pathway'
const state = 'stage, furthest_stage, vote, outcome'
const flow: Table = { name: 'flow', cells: flowCells(placed), numbers: ['n'] }
const past: Table = { name: 'past_tally', cells: `year, day, whole_month, ${placed}, ${state}`, numbers: ['n'] }

export const fewArrived = `not exists (select from arrived offset ${few})`
export const pairs = 'from arrived a join departed d on d.id = a.id'

const arrived = '(select * from arrived where id in (select unnest(altered)))'
const departed = '(select * from departed where id in (select unnest(altered)))'

/**
 * An edit of a few declarations leaves the rows before and after it in `past_change`, of which past days and the flow are made
 * when they are read, and merged into their cells soon after (docs/decisions/0084).
 */
export class Migration113PastChange extends Migration {
  override up(): void {
    this.table()
    this.noting()
    this.folding()
  }

  private table(): void {
    this.addSql(`create table past_change as select ${inputs}, 1 as n from declaration limit 0`)
    for (const column of inputs.split(', ')) {
      if (/^(year|county|series|pathway|level|stage|furthest_stage|entered_on|way_(day|stage|rank))$/.test(column)) {
        this.addSql(`alter table past_change alter column ${column} set not null`)
      }
    }
    this.addSql('alter table past_change alter column n set not null')
    this.addSql(`grant select on past_change to ${requestRole}`)
    this.addSql('alter table past_change enable row level security')
    this.addSql(`create policy past_change_select on past_change for select to ${requestRole} using (${ownRows})`)
    this.addSql(`create view past_changed with (security_invoker) as ${states('past_change', 'd.n')}`)
    this.addSql(`create view flow_changed with (security_invoker) as ${arrivals('past_change', 'd.n', placed)}`)
    this.addSql(`grant select on past_changed, flow_changed to ${requestRole}`)
  }

  private noting(): void {
    this.addSql(`create or replace function past_update() returns trigger ${definer} set enable_nestloop = off as $$
      declare
        altered integer[];
      begin
        if ${fewArrived} then
          insert into past_change (${inputs}, n)
          select changed.* ${pairs}
          cross join lateral (values (${inputsOf('a')}, 1), (${inputsOf('d')}, -1)) changed
          where (${inputsOf('a')}) is distinct from (${inputsOf('d')});
          return null;
        end if;
        select array_agg(id) into altered from (${altered}) changed;
        if altered is null then return null; end if;
        ${pastInsert('past_tally', [states(arrived, 1), states(departed, -1)])};
        ${pastInsert('flow', [arrivals(arrived, 1, placed), arrivals(departed, -1, placed)], placed)};
        return null;
      end $$`)
  }

  private folding(): void {
    this.addSql(`create function fold_past_change() returns void ${definer} as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_past'));
        with gone as (delete from past_change returning *),
        daily as (select year, day, ${placed}, ${state}, sum(n) as n from (${states('gone', 'd.n')}) change
          group by year, day, ${placed}, ${state} having sum(n) <> 0),
        days as (insert into past_tally (year, day, whole_month, ${placed}, ${state}, n)
          select year, day, false, ${placed}, ${state}, n from daily
          union all select year, date_trunc('month', day)::date, true, ${placed}, ${state}, sum(n) from daily
          group by year, date_trunc('month', day)::date, ${placed}, ${state} having sum(n) <> 0)
        insert into flow (${flow.cells}, n) select ${flow.cells}, sum(n) from (${arrivals('gone', 'd.n', placed)}) change
        group by ${flow.cells} having sum(n) <> 0;
      end $$`)
    this.addSql('revoke execute on function fold_past_change() from public')
    this.addSql(`create or replace function fold_past() returns void ${definer} as $$
      begin
        perform fold_past_change();
        perform set_config('portal.folding', 'on', true);
        ${merge(past)};
        ${merge(flow)};
        perform set_config('portal.folding', '', true);
      end $$`)
    this.addSql(`create or replace function rebuild_past() returns void ${definer} as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_past'));
        lock table declaration in share row exclusive mode;
        delete from past_change;
        delete from past_tally;
        delete from flow;
        ${pastInsert('past_tally', [states('declaration', 1)])};
        ${pastInsert('flow', [arrivals('declaration', 1, placed)], placed)};
      end $$`)
  }
}
