import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

const setting = (name: string) => `(select nullif(current_setting('scope.${name}', true), ''))`
const ofDeclaration = `platform_no is not null and exists (select from declaration d
  where d.year = finding_acknowledgement.year and d.platform_no = finding_acknowledgement.platform_no)`
/** What the bureau said of a committee, all see who see its card; of the others' a department sees none. */
const ofCommittee = `committee is not null and (${setting('all')} = 'on' or ${setting('counties')} is not null
  or committee = any (string_to_array(${setting('committees')}, E'\\x1f')))`

/** A finding's subject is a declaration or a committee; so is an explanation's. */
export class Migration019CommitteeExplained extends Migration {
  override up(): void {
    this.addSql(`alter table finding_acknowledgement alter platform_no drop not null, add column committee text,
      add check ((platform_no is null) <> (committee is null)),
      add foreign key (year, committee) references committee`)
    this.addSql(`create index finding_acknowledgement_committee on finding_acknowledgement (year, committee, rule)
      where withdrawn_at is null and committee is not null`)
    for (const name of ['select', 'insert', 'update'])
      this.addSql(`drop policy finding_acknowledgement_${name} on finding_acknowledgement`)
    this.addSql(`create policy finding_acknowledgement_select on finding_acknowledgement for select to ${requestRole}
      using ((${ofDeclaration}) or (${ofCommittee}))`)
    const writes = `${setting('writes')} = 'on'
      and ((${ofDeclaration}) or (committee is not null and ${setting('all')} = 'on'))`
    this.addSql(`create policy finding_acknowledgement_insert on finding_acknowledgement for insert to ${requestRole}
      with check (${writes} and account_id = ${setting('account')}::integer)`)
    this.addSql(`create policy finding_acknowledgement_update on finding_acknowledgement for update to ${requestRole}
      using (${writes} and withdrawn_at is null) with check (${writes})`)
  }
}
