import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

const setting = (name: string) => `(select nullif(current_setting('scope.${name}', true), ''))`
const seen =
  'exists (select from declaration d where d.year = finding_acknowledgement.year and d.platform_no = finding_acknowledgement.platform_no)'

/**
 * What an officer said of a finding. It holds for the facts it was said of: `facts` is compared with the rule's own of
 * today. Never overwritten; taking it back is a mark beside it.
 */
export class Migration012Finding extends Migration {
  override up(): void {
    // By its number: taking an import back and bringing it anew gives a declaration another id.
    this.addSql(`create table finding_acknowledgement (
      id integer generated always as identity primary key,
      year smallint not null,
      platform_no text not null,
      rule text not null,
      facts text not null,
      reason text not null check (length(reason) between 1 and 500),
      account_id integer not null references account,
      account_name text not null,
      acknowledged_at timestamptz not null,
      withdrawn_by text,
      withdrawn_at timestamptz,
      check ((withdrawn_by is null) = (withdrawn_at is null))
    )`)
    this.addSql(`create index finding_acknowledgement_declaration on finding_acknowledgement (year, platform_no, rule)
      where withdrawn_at is null`)
    this.addSql('alter table finding_acknowledgement enable row level security')
    this.addSql(
      `grant select, insert, update (withdrawn_by, withdrawn_at) on finding_acknowledgement to ${requestRole}`,
    )
    this.addSql(`create policy finding_acknowledgement_select on finding_acknowledgement for select to ${requestRole}
      using (${seen})`)
    const writes = `${setting('writes')} = 'on' and ${seen}`
    this.addSql(`create policy finding_acknowledgement_insert on finding_acknowledgement for insert to ${requestRole}
      with check (${writes} and account_id = ${setting('account')}::integer)`)
    this.addSql(`create policy finding_acknowledgement_update on finding_acknowledgement for update to ${requestRole}
      using (${writes} and withdrawn_at is null) with check (${writes})`)
  }
}
