import { Migration } from '@mikro-orm/migrations'

/**
 * Three officers for one portal (三员分立), the policy for passwords and sessions, former passwords, and second factors.
 * None of it is granted to the request's role.
 */
export class Migration033Officers extends Migration {
  override up(): void {
    this.addSql(`alter table account
      drop constraint account_role_check,
      add constraint account_role_check check (role in
        ('CITY_HR', 'COUNTY_HR', 'DEPARTMENT', 'LEADER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')),
      add column rights_granted boolean not null default true,
      add column password_changed_at timestamptz not null default now()`)
    this.policy()
    this.secrets()
  }

  private policy(): void {
    this.addSql(`create table security_policy (
      single boolean primary key default true check (single),
      separated boolean not null default false,
      password_days integer check (password_days between 1 and 3650),
      password_history integer not null default 5 check (password_history between 1 and 24),
      session_limit integer check (session_limit between 1 and 20),
      second_factor_roles text[] not null default '{}',
      end_asked_by integer references account (id),
      end_asked_at timestamptz,
      version integer not null default 1
    )`)
    this.addSql('insert into security_policy default values')
  }

  private secrets(): void {
    this.addSql(`create table password_history (
      id bigint generated always as identity primary key,
      account_id integer not null references account (id) on delete cascade,
      password_hash text not null,
      replaced_at timestamptz not null default now()
    )`)
    this.addSql('create index password_history_account on password_history (account_id, id)')
    // A row that is pending waits for its first code; one that isn't is asked for at sign-in.
    this.addSql(`create table second_factor (
      account_id integer not null references account (id) on delete cascade,
      pending boolean not null,
      secret_cipher bytea not null,
      enrolled_at timestamptz not null default now(),
      last_step bigint not null default 0,
      primary key (account_id, pending)
    )`)
    this.addSql(`create table recovery_code (
      account_id integer not null references account (id) on delete cascade,
      code_hash bytea not null,
      primary key (account_id, code_hash)
    )`)
  }
}
