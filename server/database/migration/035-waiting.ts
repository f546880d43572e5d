import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { definer } from './definer'
import { ownRows } from './scope-policy'

const dimensions = `year, county, series, level, committee, supervisor, pathway, stage, furthest_stage, vote,
  desk, entered_on`

const half = (sign: 1 | -1, rows: string) => `select ${dimensions}, ${sign} as n from ${rows} where outcome is null`

const append = (halves: string[]) => `
  insert into waiting (${dimensions}, n)
  select ${dimensions}, sum(n) from (${halves.join(' union all ')}) change
  group by ${dimensions} having sum(n) <> 0`

/**
 * Declarations without an outcome by the day on which they entered their stage: how long they have been there, the median and
 * the oldest, and what is on each desk, without reading their rows. Additive like `tally`, and written in the same way.
 */
export class Migration035Waiting extends Migration {
  override up(): void {
    this.addSql(`create table waiting (
      year smallint not null, county text not null, series text not null, level text not null, committee text,
      supervisor text, pathway text not null, stage text not null, furthest_stage text not null, vote text, desk text not null,
      entered_on date not null, n integer not null
    )`)
    this.addSql('create index waiting_year on waiting (year)')
    this.addSql(`grant select on waiting to ${requestRole}`)
    this.addSql('alter table waiting enable row level security')
    this.addSql(`create policy waiting_select on waiting for select to ${requestRole} using (${ownRows})`)
    this.addSql(append([half(1, 'declaration')]))

    const triggers = [
      ['insert', 'referencing new table as arrived', [half(1, 'arrived')]],
      ['delete', 'referencing old table as departed', [half(-1, 'departed')]],
      ['update', 'referencing old table as departed new table as arrived', [half(1, 'arrived'), half(-1, 'departed')]],
    ] as const
    for (const [event, referencing, halves] of triggers) {
      this.addSql(`create function waiting_${event}() returns trigger ${definer} as $$
        begin
          ${append([...halves])};
          return null;
        end $$`)
      this.addSql(`create trigger waiting_${event} after ${event} on declaration ${referencing}
        for each statement execute function waiting_${event}()`)
    }
    this.fold()
    this.addSql('drop index declaration_pending')
  }

  /** Two folds at once would count cells twice, hence the lock. */
  private fold(): void {
    this.addSql(`create function fold_waiting() returns void ${definer} as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_waiting'));
        with gone as (delete from waiting returning *)
        insert into waiting (${dimensions}, n)
        select ${dimensions}, sum(n) from gone group by ${dimensions} having sum(n) <> 0;
      end $$`)
    this.addSql(`create function rebuild_waiting() returns void ${definer} as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_waiting'));
        lock table declaration in share row exclusive mode;
        delete from waiting;
        ${append([half(1, 'declaration')])};
      end $$`)
    for (const name of ['fold_waiting()', 'rebuild_waiting()']) {
      this.addSql(`revoke execute on function ${name} from public`)
    }
  }
}
