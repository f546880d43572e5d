import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

const setting = (name: string) => `(select nullif(current_setting('scope.${name}', true), ''))`
const list = (name: string) => `(select string_to_array(current_setting('scope.${name}', true), E'\\x1f'))::text[]`
const all = `${setting('all')} = 'on'`
const seesRows = `(${all} or cardinality(${list('counties')}) > 0 or cardinality(${list('committees')}) > 0
  or cardinality(${list('departments')}) > 0)`

/** Whom to phone at a desk that annex 4 doesn't print, and which reminders were prepared for whom. */
export class Migration008Desk extends Migration {
  override up(): void {
    // Never overwritten: what stands is the newest of a key that isn't removed.
    this.addSql(`create table contact (
      id integer generated always as identity primary key,
      kind text not null check (kind in ('COUNTY_HR', 'CITY_HR', 'SUPERVISOR', 'EMPLOYER')),
      -- GB/T 2260 code of a county, or the name of a department or an employer.
      key text not null,
      name text,
      place text,
      phone text,
      note text,
      removed boolean not null default false,
      account_id integer not null references account,
      account_name text not null,
      recorded_at timestamptz not null
    )`)
    this.addSql('create index contact_key on contact (kind, key, id)')
    this.addSql('alter table contact enable row level security')
    this.addSql(`grant select, insert on contact to ${requestRole}`)
    this.addSql(`create policy contact_select on contact for select to ${requestRole} using (${seesRows})`)
    this.addSql(`create policy contact_insert on contact for insert to ${requestRole}
      with check (${all} and ${setting('writes')} = 'on' and account_id = ${setting('account')}::integer)`)
    this.addSql(`create view standing_contact with (security_invoker = true) as
      select * from (select distinct on (kind, key) * from contact order by kind, key, id desc) last where not removed`)
    this.addSql(`grant select on standing_contact to ${requestRole}`)

    this.addSql(`create table reminder (
      id integer generated always as identity primary key,
      desk text not null,
      -- Which one of the desk's kind: a committee's code, a county's, the name of a department or an employer.
      key text not null,
      holder text not null,
      text text not null,
      account_id integer not null references account,
      account_name text not null,
      prepared_at timestamptz not null
    )`)
    this.addSql('create index reminder_key on reminder (desk, key, prepared_at)')
    this.addSql(`create table reminder_declaration (
      reminder_id integer not null references reminder,
      year smallint not null,
      platform_no text not null,
      primary key (reminder_id, year, platform_no)
    )`)
    this.addSql('create index reminder_declaration_number on reminder_declaration (year, platform_no)')
    // Asked past the policy of `reminder`, which asks this table.
    this.addSql(`create function own_reminder(reminder integer, account integer) returns boolean
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic select exists (select from reminder r where r.id = reminder and r.account_id = account); end`)
    this.addSql('revoke execute on function own_reminder(integer, integer) from public')
    this.addSql(`grant execute on function own_reminder(integer, integer) to ${requestRole}`)
    // A leader looks and reminds nobody; a department writes nothing else, but its reminders.
    const writesReminders = `(${setting('writes')} = 'on' or cardinality(${list('committees')}) > 0
      or cardinality(${list('departments')}) > 0)`
    const seen = `exists (select from declaration d where d.year = reminder_declaration.year
      and d.platform_no = reminder_declaration.platform_no)`
    for (const table of ['reminder', 'reminder_declaration']) {
      this.addSql(`alter table ${table} enable row level security`)
      this.addSql(`grant select, insert on ${table} to ${requestRole}`)
    }
    this.addSql(
      `create policy reminder_declaration_select on reminder_declaration for select to ${requestRole} using (${seen})`,
    )
    this.addSql(`create policy reminder_declaration_insert on reminder_declaration for insert to ${requestRole}
      with check (${writesReminders} and ${seen} and own_reminder(reminder_id, ${setting('account')}::integer))`)
    // A reminder is seen by whoever prepared it and by whoever sees a declaration that it speaks of.
    this.addSql(`create policy reminder_select on reminder for select to ${requestRole}
      using (account_id = ${setting('account')}::integer
        or exists (select from reminder_declaration r where r.reminder_id = reminder.id))`)
    this.addSql(`create policy reminder_insert on reminder for insert to ${requestRole}
      with check (${writesReminders} and account_id = ${setting('account')}::integer)`)
  }
}
