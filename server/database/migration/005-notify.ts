import { Migration } from '@mikro-orm/migrations'

const definer = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp'

/** One list of a transaction's changes, each name once. */
const union = (column: string) =>
  `(select coalesce(json_agg(distinct name), '[]') from gone, unnest(gone.${column}) name where name is not null)`

/** PostgreSQL refuses a message of 8,000 bytes; a change that reaches this far concerns everybody. */
const longest = 7000

/**
 * Tells at commit what a transaction touched: one message on `portal_change` with the counties, committees and
 * supervisors whose viewers it concerns, never a row. Statements leave their sets in `change`; none works row by row.
 * Ended sessions and altered accounts are told on `portal_session`, by account.
 */
export class Migration005Notify extends Migration {
  override up(): void {
    this.addSql(`alter table change add column counties text[], add column committees text[],
      add column supervisors text[]`)

    // Beside the tally's triggers, which bump the revision: who is concerned is a question of its own.
    const triggers = [
      ['insert', 'referencing new table as arrived', ['arrived']],
      ['delete', 'referencing old table as departed', ['departed']],
      ['update', 'referencing old table as departed new table as arrived', ['arrived', 'departed']],
    ] as const
    for (const [event, referencing, tables] of triggers) {
      const touched = tables.map((table) => `select county, committee, supervisor from ${table}`).join(' union ')
      this.note(`note_${event}`, touched)
      this.addSql(`create trigger note_${event} after ${event} on declaration ${referencing}
        for each statement execute function note_${event}()`)
    }

    // An employer shows in its county's lists and wherever its declarations do.
    this.addSql('drop trigger note_employer_change on employer')
    this.addSql('drop function note_employer_change()')
    this.note(
      'note_employer_change',
      `select county, null as committee, supervisor from departed
      union select county, null, supervisor from arrived
      union select county, committee, supervisor from declaration where employer_id in (select id from arrived)`,
    )
    this.addSql(`create trigger note_employer_change after update on employer
      referencing old table as departed new table as arrived
      for each statement execute function note_employer_change()`)

    this.addSql(`create or replace function bump_revision() returns trigger ${definer} as $$
      declare
        reached bigint;
        message text;
      begin
        if exists (select from change) then
          update revision set value = value + 1 returning value into reached;
          with gone as (delete from change returning counties, committees, supervisors)
          select json_build_object('revision', reached, 'counties', ${union('counties')},
            'committees', ${union('committees')}, 'supervisors', ${union('supervisors')}) into message;
          if octet_length(message) > ${longest} then
            message := json_build_object('revision', reached, 'all', true);
          end if;
          perform pg_notify('portal_change', message);
        end if;
        return null;
      end $$`)

    for (const [table, event, touched, account] of [
      ['session', 'delete', 'old table', 'account_id'],
      ['account', 'update', 'new table', 'id'],
    ]) {
      this.addSql(`create function tell_${table}_${event}() returns trigger ${definer} as $$
        begin
          perform pg_notify('portal_session', account::text)
          from (select distinct ${account} as account from touched) concerned;
          return null;
        end $$`)
      this.addSql(`create trigger tell_${table}_${event} after ${event} on ${table} referencing ${touched} as touched
        for each statement execute function tell_${table}_${event}()`)
    }
  }

  /** @param touched a query of distinct (county, committee, supervisor) */
  private note(name: string, touched: string): void {
    this.addSql(`create function ${name}() returns trigger ${definer} as $$
      begin
        insert into change (counties, committees, supervisors)
        select array_agg(distinct county), array_agg(distinct committee), array_agg(distinct supervisor)
        from (${touched}) touched having count(*) > 0;
        return null;
      end $$`)
  }
}
