import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

const setting = (name: string) => `(select nullif(current_setting('scope.${name}', true), ''))`

/**
 * 归档: a year's statistics as they were filed. The workbook's own bytes, the figures of its tables, and its rows (one
 * JSON a line, gzipped), each for good: nobody may change or remove one, the owner neither.
 */
export class Migration014Freeze extends Migration {
  override up(): void {
    this.addSql(`create table frozen_year (
      id integer generated always as identity primary key,
      year smallint not null references cycle,
      -- The first, second … of the year; a later one never replaces an earlier.
      serial smallint not null,
      cut_off date not null,
      frozen_at timestamptz not null,
      account_id integer not null references account,
      account_name text not null,
      note text not null,
      row_count integer not null,
      figures jsonb not null,
      file_name text not null,
      file_hash bytea not null check (octet_length(file_hash) = 32),
      file bytea not null,
      rows bytea not null,
      unique (year, serial)
    )`)
    this.addSql('alter table frozen_year enable row level security')
    this.addSql(`grant select, insert on frozen_year to ${requestRole}`)
    this.addSql(
      `create policy frozen_year_select on frozen_year for select to ${requestRole} using (${setting('all')} = 'on')`,
    )
    this.addSql(`create policy frozen_year_insert on frozen_year for insert to ${requestRole}
      with check (${setting('all')} = 'on' and ${setting('writes')} = 'on'
        and account_id = (${setting('account')})::integer)`)
    this.addSql(`create function refuse_freeze_change() returns trigger language plpgsql as $$
      begin
        raise exception 'a freeze is never changed' using errcode = 'restrict_violation';
      end $$`)
    this.addSql(`create trigger refuse_freeze_change before update or delete or truncate on frozen_year
      for each statement execute function refuse_freeze_change()`)
  }
}
