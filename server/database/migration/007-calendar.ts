import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

const setting = (name: string) => `nullif(current_setting('scope.${name}', true), '')`
const definer = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp'

/**
 * The calendar and the year's cycle as an officer edits them. Versions are only ever added: the newest stands, the
 * others are its history. `calendar_day` and `cycle` stay what everybody reads; two functions write them.
 */
export class Migration007Calendar extends Migration {
  override up(): void {
    this.addSql(`create table calendar_notice (
      id integer generated always as identity primary key,
      year smallint not null check (year between 2000 and 2999),
      layer text not null check (layer in ('NATIONAL', 'REGIONAL')),
      source text not null check (length(source) between 1 and 200),
      -- [{name, off: [day or from/to]}]
      holidays jsonb not null,
      make_up date[] not null,
      note text check (length(note) <= 200),
      -- Null: shipped with the program.
      account_id integer references account,
      account_name text,
      saved_at timestamptz not null,
      check ((account_id is null) = (account_name is null))
    )`)
    this.addSql('create index calendar_notice_year on calendar_notice (year, layer, id)')
    this.addSql(`create table cycle_version (
      id integer generated always as identity primary key,
      year smallint not null,
      notice jsonb not null,
      note text check (length(note) <= 200),
      account_id integer not null references account,
      account_name text not null,
      saved_at timestamptz not null
    )`)
    this.addSql('create index cycle_version_year on cycle_version (year, id)')
    this.rights()

    // Null where the year isn't loaded, so that nothing is counted over it. Where rows are many, server/finding's
    // workingNumber writes the same question in line: PostgreSQL inlines no function that reads a table.
    this.addSql(`create function working_number(asked date) returns integer language sql stable
      return (select number from calendar_day where calendar_day.day = asked)`)

    this.replaceCalendar()
    this.saveCycle()
    this.tell()
  }

  /** Everybody reads them, as they read the calendar; CITY_HR alone has both scope.all and scope.writes. */
  private rights(): void {
    for (const table of ['calendar_notice', 'cycle_version']) {
      this.addSql(`alter table ${table} enable row level security`)
      this.addSql(`grant select, insert on ${table} to ${requestRole}`)
      this.addSql(`create policy ${table}_select on ${table} for select to ${requestRole}
        using ((select ${setting('account')}) is not null)`)
      this.addSql(`create policy ${table}_insert on ${table} for insert to ${requestRole}
        with check ((select ${setting('all')}) = 'on' and (select ${setting('writes')}) = 'on'
          and account_id = (select ${setting('account')})::integer)`)
    }
  }

  /** Ages in the tally are working-day numbers: they are counted anew when a number changed. */
  private replaceCalendar(): void {
    this.addSql(`create function replace_calendar(days jsonb) returns integer ${definer} as $$
      declare
        changed integer;
      begin
        if session_user = '${requestRole}'
          and (${setting('all')} is distinct from 'on' or ${setting('writes')} is distinct from 'on') then
          raise insufficient_privilege using message = 'the calendar is the city bureau''s';
        end if;
        insert into calendar_day (day, is_working, number, name, source, regional_confirmed)
        select day, "isWorking", number, name, source, "regionalConfirmed"
        from jsonb_to_recordset(days) as d(
          day date, "isWorking" boolean, number integer, name text, source text, "regionalConfirmed" boolean)
        on conflict (day) do update set is_working = excluded.is_working, number = excluded.number,
          name = excluded.name, source = excluded.source, regional_confirmed = excluded.regional_confirmed
        where (calendar_day.is_working, calendar_day.number, calendar_day.name, calendar_day.source,
          calendar_day.regional_confirmed) is distinct from (excluded.is_working, excluded.number, excluded.name,
          excluded.source, excluded.regional_confirmed);
        get diagnostics changed = row_count;
        if changed > 0 then perform rebuild_tally(); end if;
        return changed;
      end $$`)
    this.addSql('revoke execute on function replace_calendar(jsonb) from public')
    this.addSql(`grant execute on function replace_calendar(jsonb) to ${requestRole}`)
  }

  /** What the bureau recorded of a committee (filing, meetings) stays. */
  private saveCycle(): void {
    this.addSql(`create function save_cycle(saved jsonb) returns void ${definer} as $$
      begin
        if session_user = '${requestRole}'
          and (${setting('all')} is distinct from 'on' or ${setting('writes')} is distinct from 'on') then
          raise insufficient_privilege using message = 'the cycle is the city bureau''s';
        end if;
        insert into cycle (year, title, is_sample, notice)
        values ((saved->>'year')::smallint, saved->>'title', (saved->>'isSample')::boolean, saved)
        on conflict (year) do update
          set title = excluded.title, is_sample = excluded.is_sample, notice = excluded.notice, loaded_at = now()
          where cycle.notice <> excluded.notice;
        insert into committee (year, code, annex_no, name, place, phone, series)
        select (saved->>'year')::smallint, code, "annexNo", name, place, phone, series
        from jsonb_to_recordset(saved->'bodies') as b(
          code text, "annexNo" smallint, name text, place text, phone text, series text[])
        on conflict (year, code) do update set annex_no = excluded.annex_no, name = excluded.name,
          place = excluded.place, phone = excluded.phone, series = excluded.series
          where (committee.annex_no, committee.name, committee.place, committee.phone, committee.series)
            is distinct from (excluded.annex_no, excluded.name, excluded.place, excluded.phone, excluded.series);
      end $$`)
    this.addSql('revoke execute on function save_cycle(jsonb) from public')
    this.addSql(`grant execute on function save_cycle(jsonb) to ${requestRole}`)
  }

  /** Deadlines and ages are others for everybody; processes that keep the calendar read it anew. */
  private tell(): void {
    this.addSql(`create function tell_calendar() returns trigger ${definer} as $$
      begin
        perform pg_notify('portal_calendar', '');
        return null;
      end $$`)
    this.addSql(`create function note_cycle_change() returns trigger ${definer} as $$
      begin
        insert into change (counties, committees, supervisors)
        select (select array_agg(distinct county) from account, unnest(counties) county),
          (select array_agg(distinct committee) from account, unnest(committees) committee),
          (select array_agg(distinct department) from account, unnest(departments) department);
        return null;
      end $$`)
    this.addSql(`create trigger tell_calendar after insert or update or delete on calendar_day
      for each statement execute function tell_calendar()`)
    this.addSql(`create trigger note_calendar after insert on calendar_notice
      for each statement execute function note_cycle_change()`)
    this.addSql(`create trigger note_cycle after insert on cycle_version
      for each statement execute function note_cycle_change()`)
  }
}
