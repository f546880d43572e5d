import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { setting } from './scope-policy'

/** Issued 简报 with their figures, with which the next one is compared. What was issued is never changed. */
export class Migration086IssuedBrief extends Migration {
  override up(): void {
    this.addSql(`create table issued_brief (
      id integer primary key generated always as identity,
      scope text not null,
      -- The filter as the query of an address; never with a searched text.
      selection text not null check (length(selection) <= 2000),
      years smallint[] not null,
      serial smallint not null,
      day date not null,
      revision integer not null,
      -- Each measure's count.
      figures jsonb not null,
      title text not null,
      words text not null,
      file bytea not null,
      file_hash bytea not null,
      account_id integer not null references account,
      account_name text not null,
      issued_at timestamptz not null,
      unique (scope, selection, serial)
    )`)
    this.addSql('alter table issued_brief enable row level security')
    this.addSql(`grant select, insert on issued_brief to ${requestRole}`)
    const own = 'scope = (select viewer_scope())'
    this.addSql(`create policy issued_brief_select on issued_brief for select to ${requestRole} using (${own})`)
    this.addSql(`create policy issued_brief_insert on issued_brief for insert to ${requestRole}
      with check (${own} and account_id = (${setting('account')})::integer)`)
  }
}
