import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { setting } from './scope-policy'

const account = setting('account')

/** Without a viewer no form is visible, as no row of any other table is: 060 showed the shared ones. */
export class Migration067FormViewer extends Migration {
  override up(): void {
    this.addSql('drop policy form_select on form')
    this.addSql(`create policy form_select on form for select to ${requestRole}
      using (shared and ${account} is not null or account_id = (${account})::integer)`)
  }
}
