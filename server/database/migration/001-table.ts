import { Migration } from '@mikro-orm/migrations'

/** Every table of the first release. Scope, tally and rights follow in migrations of their own. */
export class Migration001Table extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm')

    // A database is a sample or a real one for good; the fingerprint refuses a start with another ID key.
    this.addSql(`create table portal (
      id boolean primary key default true check (id),
      kind text not null check (kind in ('SAMPLE', 'REAL')),
      id_key_fingerprint bytea not null,
      created_at timestamptz not null default now()
    )`)

    this.addSql(`create table calendar_day (
      day date primary key,
      is_working boolean not null,
      number integer not null,
      name text,
      source text not null,
      regional_confirmed boolean not null
    )`)

    this.addSql(`create table cycle (
      year smallint primary key,
      title text not null,
      is_sample boolean not null,
      notice jsonb not null,
      loaded_at timestamptz not null default now()
    )`)

    this.addSql(`create table committee (
      year smallint not null references cycle,
      code text not null,
      annex_no smallint,
      name text not null,
      place text,
      phone text,
      convenor text,
      series text[] not null,
      filed_at date,
      meeting_from date,
      meeting_to date,
      primary key (year, code)
    )`)

    this.addSql(`create table account (
      id integer generated always as identity primary key,
      username text not null unique,
      display_name text not null,
      role text not null check (role in ('CITY_HR', 'COUNTY_HR', 'DEPARTMENT', 'LEADER', 'AUDITOR')),
      counties text[] not null default '{}',
      committees text[] not null default '{}',
      departments text[] not null default '{}',
      password_hash text not null,
      must_change_password boolean not null default false,
      disabled boolean not null default false,
      created_at timestamptz not null default now()
    )`)

    this.addSql(`create table session (
      token_hash bytea primary key,
      account_id integer not null references account on delete cascade,
      created_at timestamptz not null,
      seen_at timestamptz not null,
      address text not null
    )`)
    this.addSql('create index session_account on session (account_id)')

    this.addSql(`create table sign_in_failure (
      id bigint generated always as identity primary key,
      username text not null,
      address text not null,
      at timestamptz not null
    )`)
    this.addSql('create index sign_in_failure_username on sign_in_failure (username, at)')
    this.addSql('create index sign_in_failure_address on sign_in_failure (address, at)')

    this.addSql(`create table audit_entry (
      id bigint generated always as identity primary key,
      at timestamptz not null default now(),
      account_id integer,
      username text not null,
      address text not null,
      event text not null,
      detail jsonb not null default '{}'
    )`)
    this.addSql('create index audit_entry_at on audit_entry (at)')

    this.addSql(`create table import_run (
      id integer generated always as identity primary key,
      file_name text not null,
      file_hash bytea not null,
      state text not null check (state in ('READING', 'PLANNED', 'APPLYING', 'APPLIED', 'DISCARDED', 'FAILED')),
      account_id integer not null references account,
      account_name text not null,
      years smallint[] not null default '{}',
      started_at timestamptz not null default now(),
      finished_at timestamptz,
      applied_at timestamptz,
      error_code text,
      error_message text,
      read_count integer not null default 0,
      new_count integer not null default 0,
      changed_count integer not null default 0,
      unchanged_count integer not null default 0,
      skipped_count integer not null default 0,
      rejected_count integer not null default 0
    )`)

    // payload: the declaration's columns by name (ID number encrypted), its employer and its stage events.
    this.addSql(`create table import_row (
      import_run_id integer not null references import_run on delete cascade,
      row_number integer not null,
      kind text not null check (kind in ('NEW', 'CHANGED', 'UNCHANGED', 'SKIPPED', 'REJECTED')),
      platform_no text,
      declaration_id integer,
      seen_version integer,
      payload jsonb,
      problems jsonb not null default '[]',
      changes jsonb not null default '[]',
      primary key (import_run_id, row_number)
    )`)

    this.addSql(`create table employer (
      id integer generated always as identity primary key,
      county text not null check (county in ('650500', '650502', '650521', '650522')),
      name text not null,
      code text,
      nature text,
      supervisor text,
      unique (county, name)
    )`)

    // The order of the steps; CORRECTION is a detour and never counts as progress.
    this.addSql(`create function stage_rank(stage text) returns smallint
      language sql immutable strict parallel safe
      return case stage
        when 'DRAFT' then 0 when 'EMPLOYER_REVIEW' then 1 when 'EMPLOYER_NOTICE' then 2
        when 'SUPERVISOR_REVIEW' then 3 when 'HR_REVIEW' then 4 when 'COMMITTEE_REVIEW' then 5
        when 'PAPER' then 6 when 'MEETING' then 7 when 'RESULT_NOTICE' then 8
        when 'CONFIRMATION' then 9 when 'CERTIFICATE' then 10
        when 'CORRECTION' then 0 end`)

    this.addSql(`create table declaration (
      id integer generated always as identity primary key,
      year smallint not null references cycle,
      platform_no text not null,
      name text not null,
      id_type text not null,
      id_number_masked text,
      id_number_cipher bytea,
      id_number_hash bytea,
      gender text,
      ethnicity text,
      birth_date text,
      political_status text,
      education text,
      degree text,
      employer_id integer not null references employer,
      supervisor text,
      route text not null check (route in ('CITY_DIRECT', 'COUNTY')),
      county text not null check (county in ('650500', '650502', '650521', '650522')),
      pathway text not null,
      series text not null,
      specialty text,
      level text not null check (level in ('SENIOR', 'INTERMEDIATE', 'JUNIOR')),
      fine_level text,
      target_title text,
      current_title text,
      current_title_date text,
      committee text,
      stage text not null check (stage_rank(stage) is not null),
      furthest_stage text not null check (stage_rank(furthest_stage) is not null and furthest_stage <> 'CORRECTION'),
      entered_at timestamptz not null,
      returned_from text,
      return_reason text,
      correction_due_on date,
      vote text check (vote in ('PASSED', 'FAILED')),
      outcome text check (outcome in ('CONFIRMED', 'FAILED', 'NOT_ACCEPTED', 'LAPSED', 'WITHDRAWN', 'DISQUALIFIED')),
      not_accepted_reason text,
      ended_at timestamptz,
      submitted_at timestamptz,
      employer_submitted_at timestamptz,
      notice_from date,
      notice_to date,
      committee_submission_count smallint,
      paper_received_on date,
      paper_copies smallint,
      meeting_on date,
      result_notice_from date,
      result_notice_to date,
      confirmed_on date,
      certificate_no text,
      continuing_education text,
      policy_note text,
      -- Employer, number, name and its pinyin initials in lower case, for search.
      search_text text not null,
      version integer not null default 1,
      import_run_id integer references import_run,
      entered_on date not null generated always as ((entered_at at time zone 'Asia/Shanghai')::date) stored,
      pending boolean not null generated always as (outcome is null and stage not in ('DRAFT', 'CORRECTION')) stored,
      -- Whose desk the stage is (domain: 环节), by 一(一)–(四), 二(二), 八(二).
      desk text not null generated always as (case
        when stage in ('DRAFT', 'CORRECTION') then 'APPLICANT'
        when stage in ('EMPLOYER_REVIEW', 'EMPLOYER_NOTICE', 'PAPER') then 'EMPLOYER'
        when stage = 'SUPERVISOR_REVIEW' then 'SUPERVISOR'
        when stage in ('COMMITTEE_REVIEW', 'MEETING', 'RESULT_NOTICE') and committee is not null then 'COMMITTEE'
        when route = 'CITY_DIRECT' then 'CITY_HR'
        when stage in ('CONFIRMATION', 'CERTIFICATE') and pathway = 'REVIEW' and level <> 'JUNIOR' then 'CITY_HR'
        else 'COUNTY_HR' end) stored,
      unique (year, platform_no),
      foreign key (year, committee) references committee,
      check ((route = 'CITY_DIRECT') = (county = '650500')),
      -- 参评 and 通过 belong to the review pathway alone; an entrusted review's result is its outcome.
      check (vote is null or pathway = 'REVIEW')
    )`)
    this.addSql(`create index declaration_group on declaration (year, county, series, stage, level, pathway)
      include (committee, supervisor, furthest_stage, vote, outcome)`)
    this.addSql(`create index declaration_pending on declaration (year, stage, entered_on) include (county, committee)
      where outcome is null and stage not in ('DRAFT', 'CORRECTION')`)
    this.addSql('create index declaration_employer on declaration (employer_id)')
    this.addSql('create index declaration_id_number on declaration (id_number_hash)')
    this.addSql('create index declaration_search on declaration using gin (search_text gin_trgm_ops)')

    // Append-only: a corrected date supersedes an event, it doesn't erase it.
    this.addSql(`create table stage_event (
      id integer generated always as identity primary key,
      declaration_id integer not null references declaration on delete cascade,
      stage text not null check (stage_rank(stage) is not null),
      entered_at timestamptz not null,
      source text not null,
      import_run_id integer not null references import_run,
      superseded_by integer references import_run
    )`)
    this.addSql('create index stage_event_declaration on stage_event (declaration_id)')
  }
}
