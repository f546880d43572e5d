import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { setting } from './scope-policy'

/**
 * Addresses of pages that accounts keep under a name. A view holds conditions and no rows: whoever opens it sees what its
 * own scope has. It is seen by its account and by the accounts of the roles that it is shared with.
 */
export class Migration084SavedView extends Migration {
  override up(): void {
    this.addSql(`create table saved_view (
      id integer primary key generated always as identity,
      account_id integer not null references account,
      account_name text not null,
      name text not null,
      page text not null,
      search text not null,
      roles text[] not null,
      changed_at timestamptz not null
    )`)
    this.addSql('create index saved_view_account on saved_view (account_id)')
    this.addSql(`create table saved_view_use (
      account_id integer not null references account,
      view_id integer not null references saved_view on delete cascade,
      -- Whether the account begins with it, and whether it is told what is new in it.
      starts boolean not null default false,
      subscribed boolean not null default false,
      seen_at timestamptz,
      primary key (account_id, view_id)
    )`)
    this.addSql('create unique index saved_view_use_starts on saved_view_use (account_id) where starts')
    for (const table of ['saved_view', 'saved_view_use']) {
      this.addSql(`alter table ${table} enable row level security`)
      this.addSql(`grant select, insert, update, delete on ${table} to ${requestRole}`)
    }
    const own = `account_id = (${setting('account')})::integer`
    this.addSql(`create policy saved_view_own on saved_view to ${requestRole} using (${own}) with check (${own})`)
    this.addSql(`create policy saved_view_shared on saved_view for select to ${requestRole}
      using (${setting('role')} = any(roles))`)
    this.addSql(
      `create policy saved_view_use_own on saved_view_use to ${requestRole} using (${own}) with check (${own})`,
    )
  }
}
