import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { setting } from './scope-policy'

const all = `${setting('all')} = 'on'`
const own = `account_id = (${setting('account')})::integer`

/**
 * 上级表: forms of a superior office that the portal fills. An account sees its own and the shared ones, which accounts that
 * see all declarations uploaded; its own and, if it sees all, the shared ones it may change.
 */
export class Migration060Form extends Migration {
  override up(): void {
    this.addSql(`create table form (
      id integer generated always as identity primary key,
      name text not null,
      file_name text not null,
      file bytea not null,
      -- Sheet, cell and text of each tag.
      tags jsonb not null default '[]',
      -- Values that officers typed, by the key of their cell.
      typed jsonb not null default '{}',
      account_id integer not null references account,
      account_name text not null,
      shared boolean not null,
      changed_at timestamptz not null,
      version integer not null default 1,
      unique (account_id, name)
    )`)
    this.addSql('alter table form enable row level security')
    this.addSql(`grant select, insert, update, delete on form to ${requestRole}`)
    this.addSql(`create policy form_select on form for select to ${requestRole} using (shared or ${own})`)
    this.addSql(`create policy form_insert on form for insert to ${requestRole}
      with check (${own} and shared = coalesce(${all}, false))`)
    const mine = `(${own} or shared and ${all})`
    this.addSql(`create policy form_update on form for update to ${requestRole} using ${mine} with check ${mine}`)
    this.addSql(`create policy form_delete on form for delete to ${requestRole} using ${mine}`)
  }
}
