import { Migration } from '@mikro-orm/migrations'
import { dueQueries, events, type Event } from './045-finding-store'
import { altered, arrivals, pastInsert, states } from './078-past-level'
import { definer } from './definer'

/** Up to so many rows a kept plan is as good as one for the number of rows. */
export const few = 100

/** A statement planned for each number of rows when there are many, and once a connection when there are few. */
export const byRows = (
  table: 'arrived' | 'departed',
  statement: string,
) => `if exists (select from ${table} offset ${few}) then
          execute $due$ ${statement} $due$;
        else
          ${statement};
        end if;`

const alteredOf = (table: 'arrived' | 'departed') => `(select * from ${table} where id in (select unnest(altered)))`

/** @param columns what the flow is counted by, if it isn't what it was first */
export function pastUpdate(columns?: string): string {
  const rows = { arrived: alteredOf('arrived'), departed: alteredOf('departed') }
  const ways = [arrivals(rows.arrived, 1, columns), arrivals(rows.departed, -1, columns)]
  return `create or replace function past_update() returns trigger ${definer} set enable_nestloop = off as $$
    declare
      altered integer[];
    begin
      select array_agg(id) into altered from (${altered}) changed;
      if altered is null then return null; end if;
      ${pastInsert('past_tally', [states(rows.arrived, 1), states(rows.departed, -1)])};
      ${pastInsert('flow', ways, columns)};
      return null;
    end $$`
}

/**
 * An edit of a few declarations is noted by statements that are planned once a connection. Before, `finding_due` was planned
 * for each edit, a third of its whole time, and past days compared the rows before and after five times.
 */
export class Migration101FewRows extends Migration {
  override up(): void {
    for (const [table, queries] of Object.entries(dueQueries)) {
      for (const event of Object.keys(queries) as Event[]) this.due(table, event, queries[event]!)
    }
    this.addSql(pastUpdate())
  }

  private due(table: string, event: Event, query: string): void {
    const insert = `insert into finding_due (declaration_id, year) ${query}`
    this.addSql(`create or replace function finding_due_${table}_${event}() returns trigger ${definer} as $$
      begin
        ${byRows(events[event][1][0], insert)}
        return null;
      end $$`)
  }
}
