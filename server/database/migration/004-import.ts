import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

const setting = (name: string) => `(select nullif(current_setting('scope.${name}', true), ''))`
const list = (name: string) => `(select string_to_array(current_setting('scope.${name}', true), E'\\x1f'))::text[]`
const write = `(${setting('writes')} = 'on' and (${setting('all')} = 'on' or county = any(${list('counties')})))`
/** A run that isn't the viewer's shows no row of it, nor what it staged or replaced. */
const runSeen = 'exists (select from import_run r where r.id = import_run_id)'

/**
 * The import that survives real files: rows staged in `declaration`'s own columns, before-images to take an import
 * back, words and layouts that a person decided.
 */
export class Migration004Import extends Migration {
  override up(): void {
    this.addSql(`alter table import_run drop constraint import_run_state_check`)
    this.addSql(`alter table import_run
      add check (state in ('READING', 'UNMAPPED', 'PLANNED', 'APPLIED', 'UNDONE', 'DISCARDED', 'FAILED')),
      add column extent text not null default 'PARTIAL' check (extent in ('FULL', 'PARTIAL')),
      add column year_given smallint,
      -- Columns of declaration that the file tells of; the others keep what is stored.
      add column told text[] not null default '{}',
      add column notes jsonb not null default '[]',
      add column header jsonb,
      -- Measure → how many more (or fewer) of them the plan makes.
      add column headline jsonb not null default '{}',
      add column conflict_count integer not null default 0,
      add column moved_back_count integer not null default 0,
      add column jumped_count integer not null default 0,
      add column missing_count integer,
      -- The last version that applying gave: a later one is a later hand's.
      add column last_version integer,
      add column undone_at timestamptz`)

    this.addSql(`alter table import_row drop column payload, add column marks text[] not null default '{}'`)
    this.addSql('create index import_row_kind on import_row (import_run_id, kind, row_number)')

    // 五(二)1: what has nothing to say is to be written 无; these columns (template headers) said so.
    this.addSql(`alter table declaration add column written_none text[] not null default '{}'`)

    // What a row will store, in declaration's own columns. Unlogged: a plan that a crash took is made again from its file.
    this.addSql('create unlogged table import_declaration (like declaration)')
    this.addSql(`alter table import_declaration drop column id, drop column employer_id, drop column version,
      drop column entered_on, drop column pending, drop column desk,
      alter column import_run_id set not null,
      add column row_number integer not null,
      add column employer_name text not null, add column employer_code text, add column employer_nature text,
      -- Of everything but the encryption, which never gives the same bytes twice.
      add column content_hash text not null,
      -- No column tells when it came to its stage: what is stored, or else the import's own time, holds.
      add column undated boolean not null,
      -- 不予受理 in 当前环节 tells an ending, not where it ended.
      add column stage_unsaid boolean not null,
      add column event_stage text[] not null, add column event_at timestamptz[] not null,
      add column event_source text[] not null,
      add primary key (import_run_id, row_number)`)

    // Every write of a declaration gives it a version that no write ever had.
    this.addSql('create sequence declaration_version as integer')
    this.addSql(`select setval('declaration_version', (select coalesce(max(version), 1) from declaration))`)
    this.addSql(`alter table declaration alter column version set default nextval('declaration_version')`)

    // What an applied import replaced, exactly; null = the import made it.
    this.addSql(`create table import_before (
      import_run_id integer not null references import_run on delete cascade,
      declaration_id integer not null,
      image jsonb not null,
      primary key (import_run_id, declaration_id)
    )`)
    this.addSql(`create table import_employer_before (
      import_run_id integer not null references import_run on delete cascade,
      employer_id integer not null,
      image jsonb,
      written jsonb not null,
      primary key (import_run_id, employer_id)
    )`)

    this.addSql(`create table word_alias (
      id integer generated always as identity primary key,
      kind text not null,
      year smallint references cycle,
      word text not null,
      -- As it is compared: see normaliseWord.
      normal_word text not null,
      code text not null,
      account_id integer not null references account,
      account_name text not null,
      decided_at timestamptz not null
    )`)
    this.addSql('create unique index word_alias_word on word_alias (kind, coalesce(year, 0), normal_word)')
    this.addSql(`create table import_layout (
      id integer generated always as identity primary key,
      name text not null unique,
      -- Normalised header → field of the template.
      fields jsonb not null,
      columns jsonb not null,
      account_id integer not null references account,
      account_name text not null,
      saved_at timestamptz not null
    )`)

    this.addSql(`grant usage on sequence declaration_version to ${requestRole}`)
    this.addSql(`grant select, insert, update, delete on word_alias, import_layout to ${requestRole}`)
    this.addSql(`grant delete on declaration, employer, stage_event to ${requestRole}`)
    this.addSql(`create policy declaration_delete on declaration for delete to ${requestRole} using (${write})`)
    this.addSql(`create policy employer_delete on employer for delete to ${requestRole} using (${write})`)
    this.addSql(`create policy stage_event_delete on stage_event for delete to ${requestRole}
      using (${setting('writes')} = 'on' and exists (select from declaration d where d.id = declaration_id))`)
    const scoped = [
      ['import_row', ['update']],
      ['import_declaration', ['select', 'update', 'delete']],
      ['import_before', ['select', 'insert', 'delete']],
      ['import_employer_before', ['select', 'insert', 'delete']],
    ] as const
    for (const [table, commands] of scoped) {
      this.addSql(`grant ${commands.join(', ')} on ${table} to ${requestRole}`)
      this.addSql(`alter table ${table} enable row level security`)
      for (const command of commands) {
        const rule = command === 'insert' ? `with check (${runSeen})` : `using (${runSeen})`
        this.addSql(`create policy ${table}_${command} on ${table} for ${command} to ${requestRole} ${rule}`)
      }
    }
  }
}
