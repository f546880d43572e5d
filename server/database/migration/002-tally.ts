import { Migration } from '@mikro-orm/migrations'

// The tally's dimensions: what design asks for, plus the two columns without which it could not obey
// scope (supervisor) or count 受理 (pathway).
const dimensions = 'year, county, series, committee, supervisor, pathway, stage, furthest_stage, vote, outcome'

/** One signed, grouped half of a change: +1 for the rows that are, −1 for those that were. */
const half = (sign: 1 | -1, rows: string) => `
  select ${dimensions}, ${sign} as n, ${sign} * coalesce(c.number, 0) as entered
  from ${rows} left join calendar_day c on c.day = entered_on`

const append = (halves: string[]) => `
  insert into tally (${dimensions}, n, entered_sum)
  select ${dimensions}, sum(n), sum(entered) from (${halves.join(' union all ')}) change
  group by ${dimensions} having sum(n) <> 0 or sum(entered) <> 0`

/**
 * The additive tally: statement triggers only ever append ±n, reads always sum, a fold merges now and then.
 * Upserting counters instead serialises writers on the hot cells.
 */
export class Migration002Tally extends Migration {
  override up(): void {
    this.addSql(`create table tally (
      year smallint not null, county text not null, series text not null, committee text, supervisor text,
      pathway text not null, stage text not null, furthest_stage text not null, vote text, outcome text,
      n integer not null, entered_sum bigint not null
    )`)
    this.addSql('create index tally_year on tally (year)')

    const triggers = [
      ['insert', 'referencing new table as arrived', [half(1, 'arrived')]],
      ['delete', 'referencing old table as departed', [half(-1, 'departed')]],
      ['update', 'referencing old table as departed new table as arrived', [half(1, 'arrived'), half(-1, 'departed')]],
    ] as const
    for (const [event, referencing, halves] of triggers) {
      this.addSql(`create function tally_${event}() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          -- A statement that touched no row is no change.
          if not exists (select from ${event === 'delete' ? 'departed' : 'arrived'}) then return null; end if;
          insert into change default values;
          ${append([...halves])};
          return null;
        end $$`)
      this.addSql(`create trigger tally_${event} after ${event} on declaration ${referencing}
        for each statement execute function tally_${event}()`)
    }

    this.addSql(`create table revision (
      id boolean primary key default true check (id),
      value bigint not null default 0,
      data_at timestamptz,
      data_batch integer
    )`)
    this.addSql('insert into revision default values')

    // Deferred triggers are row-level only, so statements leave one row here and only this table bumps the revision.
    this.addSql('create table change (id bigint generated always as identity)')
    this.addSql(`create function bump_revision() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        if exists (select from change) then
          delete from change;
          update revision set value = value + 1;
        end if;
        return null;
      end $$`)
    this.addSql(`create constraint trigger bump_revision after insert on change
      deferrable initially deferred for each row execute function bump_revision()`)

    // What an employer is called or is counts as data too, without being in the tally.
    this.addSql(`create function note_employer_change() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        if exists (select from altered) then insert into change default values; end if;
        return null;
      end $$`)
    this.addSql(`create trigger note_employer_change after update on employer referencing new table as altered
      for each statement execute function note_employer_change()`)

    // Merges duplicate cells in one transaction; two folds at once would count cells twice, hence the lock.
    this.addSql(`create function fold_tally() returns void
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_tally'));
        with gone as (delete from tally returning *)
        insert into tally (${dimensions}, n, entered_sum)
        select ${dimensions}, sum(n), sum(entered_sum) from gone
        group by ${dimensions} having sum(n) <> 0 or sum(entered_sum) <> 0;
      end $$`)

    // After the calendar changed, working-day numbers change with it: count anew.
    this.addSql(`create function rebuild_tally() returns void
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_tally'));
        lock table declaration in share row exclusive mode;
        delete from tally;
        ${append([half(1, 'declaration')])};
      end $$`)
  }
}
