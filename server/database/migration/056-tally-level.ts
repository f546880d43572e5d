import { Migration } from '@mikro-orm/migrations'
import { definer } from './definer'

const dimensions = 'year, county, series, level, committee, supervisor, pathway, stage, furthest_stage, vote, outcome'

const half = (sign: 1 | -1, rows: string) => `
  select ${dimensions}, ${sign} as n, ${sign} * coalesce(c.number, 0) as entered
  from ${rows} left join calendar_day c on c.day = entered_on`

const append = (halves: string[]) => `
  insert into tally (${dimensions}, n, entered_sum)
  select ${dimensions}, sum(n), sum(entered) from (${halves.join(' union all ')}) change
  group by ${dimensions} having sum(n) <> 0 or sum(entered) <> 0`

/** The tally (002) also has the level, by which most tables of the annual statistics count. */
export class Migration056TallyLevel extends Migration {
  override up(): void {
    this.addSql('delete from tally')
    this.addSql('alter table tally add column level text not null')
    const triggers = [
      ['insert', [half(1, 'arrived')]],
      ['delete', [half(-1, 'departed')]],
      ['update', [half(1, 'arrived'), half(-1, 'departed')]],
    ] as const
    for (const [event, halves] of triggers) {
      this.addSql(`create or replace function tally_${event}() returns trigger ${definer} as $$
        begin
          -- A statement that touched no row is no change.
          if not exists (select from ${event === 'delete' ? 'departed' : 'arrived'}) then return null; end if;
          insert into change default values;
          ${append([...halves])};
          return null;
        end $$`)
    }
    this.addSql(`create or replace function fold_tally() returns void ${definer} as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_tally'));
        with gone as (delete from tally returning *)
        insert into tally (${dimensions}, n, entered_sum)
        select ${dimensions}, sum(n), sum(entered_sum) from gone
        group by ${dimensions} having sum(n) <> 0 or sum(entered_sum) <> 0;
      end $$`)
    this.addSql(`create or replace function rebuild_tally() returns void ${definer} as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_tally'));
        lock table declaration in share row exclusive mode;
        delete from tally;
        ${append([half(1, 'declaration')])};
      end $$`)
    this.addSql('select rebuild_tally()')
  }
}
