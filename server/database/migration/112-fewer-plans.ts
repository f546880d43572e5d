import { Migration } from '@mikro-orm/migrations'
import { traits } from './098-persons-of-years'
import { byRows } from './101-few-rows'
import { definer } from './definer'
import { noting } from './trait-function'

/** An event of a declaration that this transaction has written, and so locked, whose way has what the event adds. */
const known = `d.xmin = pg_current_xact_id()::xid and d.way_day[k] = day and d.way_rank[k] >= stage_rank(a.stage)
  and (d.way_at[k] > a.entered_at or d.way_at[k] = a.entered_at and d.way_stage[k] = a.stage)
  and (a.stage <> 'CORRECTION' or d.way_returned_on >= day)`

/** Derives the ways of the declarations of which events arrived that aren't `known`. */
export const waysOfArrived = (
  known: string,
) => `create or replace function way_after_stage_event_insert() returns trigger ${definer} as $$
      begin
        perform derive_way(array(
          select distinct a.declaration_id from arrived a left join declaration d on d.id = a.declaration_id
          cross join lateral (select (a.entered_at at time zone 'Asia/Shanghai')::date as day) moment
          cross join lateral (select width_bucket(day, d.way_day) as k) place
          where (${known}) is not true));
        return null;
      end $$`

/**
 * The trait of a person was noted by a statement that was planned for each edit, a sixth of an edit's time. And the ways of new
 * declarations, which an import writes with them, were derived from their events all the same.
 */
export class Migration112FewerPlans extends Migration {
  override up(): void {
    const note = (persons: string) => `insert into person_change (declaration_id) ${persons}`
    for (const statement of noting(traits, (persons, event) =>
      event === 'update' ? byRows('arrived', note(persons)) : `${note(persons)};`,
    )) {
      this.addSql(statement)
    }
    this.addSql(waysOfArrived(known))
  }
}
