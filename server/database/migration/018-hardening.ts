import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

const setting = (name: string) => `(select nullif(current_setting('scope.${name}', true), ''))`
const all = `${setting('all')} = 'on'`

/**
 * Two borders that ran along the wrong thing: an employer's contact is a person of the employer's county, and a reminder's
 * text counts every declaration that it speaks of.
 */
export class Migration018Hardening extends Migration {
  override up(): void {
    // Offices are everybody's to phone; an employer's people are seen by whoever sees the employer.
    this.addSql(`create policy contact_employer on contact as restrictive for select to ${requestRole}
      using (kind <> 'EMPLOYER' or ${all} or exists (select from employer e where e.name = contact.key))`)

    this.addSql(`create function reminder_size(reminder integer) returns integer
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select count(*)::integer from reminder_declaration r where r.reminder_id = reminder;
      end`)
    this.addSql('revoke execute on function reminder_size(integer) from public')
    this.addSql(`grant execute on function reminder_size(integer) to ${requestRole}`)
    this.addSql('drop policy reminder_select on reminder')
    this.addSql(`create policy reminder_select on reminder for select to ${requestRole}
      using (${all} or account_id = ${setting('account')}::integer or reminder_size(id) =
        nullif((select count(*)::integer from reminder_declaration r where r.reminder_id = reminder.id), 0))`)
  }
}
