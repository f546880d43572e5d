import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { setting } from './scope-policy'

/** Which groups of columns of a wide report table an account shows. Each account has only its own. */
export class Migration095ReportSetting extends Migration {
  override up(): void {
    this.addSql(`create table report_setting (
      account_id integer not null references account,
      code text not null,
      groups text[] not null,
      primary key (account_id, code)
    )`)
    this.addSql('alter table report_setting enable row level security')
    this.addSql(`grant select, insert, update on report_setting to ${requestRole}`)
    const own = `account_id = (${setting('account')})::integer`
    this.addSql(
      `create policy report_setting_own on report_setting to ${requestRole} using (${own}) with check (${own})`,
    )
  }
}
