import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

const setting = (name: string) => `(select nullif(current_setting('scope.${name}', true), ''))`

/**
 * 公开版: what was published of a freeze, number by number (null where it was held back), and the file's own bytes, for good: a
 * later edition of the year is judged together with it. A freeze keeps the tables that an edition is made of; as `json`,
 * which keeps their order.
 */
export class Migration023PublicEdition extends Migration {
  override up(): void {
    this.addSql('alter table frozen_year add column reports json')
    this.addSql(`create table public_edition (
      id integer generated always as identity primary key,
      -- Of frozen_year, which loses no row; a foreign key would answer a TRUNCATE before its trigger does.
      freeze_id integer not null unique,
      made_at timestamptz not null,
      account_id integer not null references account,
      account_name text not null,
      -- [{table, row, column, value}], in the tables' order.
      figures json not null,
      file_name text not null,
      file_hash bytea not null check (octet_length(file_hash) = 32),
      file bytea not null
    )`)
    this.addSql('alter table public_edition enable row level security')
    this.addSql(`grant select, insert on public_edition to ${requestRole}`)
    this.addSql(
      `create policy public_edition_select on public_edition for select to ${requestRole} using (${setting('all')} = 'on')`,
    )
    this.addSql(`create policy public_edition_insert on public_edition for insert to ${requestRole}
      with check (${setting('all')} = 'on' and ${setting('writes')} = 'on'
        and account_id = (${setting('account')})::integer)`)
    this.addSql(`create function refuse_public_edition_change() returns trigger language plpgsql as $$
      begin
        raise exception 'a public edition is never changed' using errcode = 'restrict_violation';
      end $$`)
    this.addSql(`create trigger refuse_public_edition_change before update or delete or truncate on public_edition
      for each statement execute function refuse_public_edition_change()`)
  }
}
