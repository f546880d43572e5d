import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { setting } from './scope-policy'

/** Which columns of the list of declarations an account shows, how wide and how dense. Each account has only its own. */
export class Migration061ListSetting extends Migration {
  override up(): void {
    this.addSql(`create table list_setting (
      account_id integer primary key references account,
      -- Keys and widths of the columns, in order.
      columns jsonb not null,
      dense boolean not null
    )`)
    this.addSql('alter table list_setting enable row level security')
    this.addSql(`grant select, insert, update on list_setting to ${requestRole}`)
    const own = `account_id = (${setting('account')})::integer`
    this.addSql(`create policy list_setting_own on list_setting to ${requestRole} using (${own}) with check (${own})`)
  }
}
