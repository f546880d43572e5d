import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

const setting = (name: string) => `(select nullif(current_setting('scope.${name}', true), ''))`

/** The steps in their order; CORRECTION is a detour. */
const stages = [
  'DRAFT',
  'EMPLOYER_REVIEW',
  'EMPLOYER_NOTICE',
  'SUPERVISOR_REVIEW',
  'HR_REVIEW',
  'COMMITTEE_REVIEW',
  'PAPER',
  'MEETING',
  'RESULT_NOTICE',
  'CONFIRMATION',
  'CERTIFICATE',
]

/**
 * Checks that a large import feels, once a statement instead of once a row: a hundred thousand rows with their half
 * million steps spent most of their time in foreign keys (docs/decisions/0006-checks-once-a-statement.md).
 */
export class Migration006Bulk extends Migration {
  override up(): void {
    this.addSql(`alter table declaration drop constraint declaration_year_fkey,
      drop constraint declaration_year_committee_fkey, drop constraint declaration_import_run_id_fkey,
      drop constraint declaration_employer_id_fkey`)
    this.addSql(`alter table stage_event drop constraint stage_event_declaration_id_fkey,
      drop constraint stage_event_import_run_id_fkey, drop constraint stage_event_superseded_by_fkey`)

    // As the writer, under the writer's scope: an employer or a declaration that isn't seen isn't there.
    this.check(
      'declaration',
      'employer',
      `select from (select distinct employer_id from arrived) a
        where not exists (select from employer e where e.id = a.employer_id)`,
    )
    this.check(
      'declaration',
      'year',
      `select from (select distinct year from arrived) a where not exists (select from cycle c where c.year = a.year)`,
    )
    this.check(
      'declaration',
      'committee',
      `select from (select distinct year, committee from arrived where committee is not null) a
        where not exists (select from committee c where c.year = a.year and c.code = a.committee)`,
    )
    this.check(
      'stage_event',
      'declaration',
      `select from (select distinct declaration_id from arrived) a
        where not exists (select from declaration d where d.id = a.declaration_id)`,
    )
    for (const table of ['declaration', 'stage_event']) this.attach(table)

    // What goes takes with it what hangs on it, and what is named stays.
    this.addSql(`create function declaration_gone() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        delete from stage_event where declaration_id in (select id from departed);
        return null;
      end $$`)
    this.addSql(`create trigger declaration_gone after delete on declaration referencing old table as departed
      for each statement execute function declaration_gone()`)
    this.addSql(`create function employer_gone() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        if exists (select from departed e join declaration d on d.employer_id = e.id) then
          raise foreign_key_violation using message = 'employer is named by a declaration';
        end if;
        return null;
      end $$`)
    this.addSql(`create trigger employer_gone after delete on employer referencing old table as departed
      for each statement execute function employer_gone()`)

    // Uncorrelated, so that it is looked up once and not for every row.
    for (const table of ['import_row', 'import_declaration', 'import_before', 'import_employer_before']) {
      for (const command of ['select', 'insert', 'update', 'delete']) {
        if (table === 'import_row' && (command === 'insert' || command === 'delete')) continue
        if (table === 'import_declaration' && command === 'insert') continue
        if (table.endsWith('before') && command === 'update') continue
        const rule = `(import_run_id in (select id from import_run))`
        this.addSql(
          `alter policy ${table}_${command} on ${table} ${command === 'insert' ? 'with check' : 'using'} ${rule}`,
        )
      }
    }
    this.addSql(`drop policy stage_event_insert on stage_event`)
    this.addSql(`create policy stage_event_insert on stage_event for insert to ${requestRole}
      with check (${setting('writes')} = 'on')`)

    // Strict functions aren't inlined, and a call for each check of each row is what inserting a row cost most. Inlined,
    // it is tried before the policies without being called leakproof, which only a superuser may say.
    this.addSql(`create or replace function stage_rank(stage text) returns smallint
      language sql immutable parallel safe
      return case stage ${stages.map((stage, rank) => `when '${stage}' then ${rank}`).join(' ')} when 'CORRECTION' then 0 end`)
    const known = (column: string, names: readonly string[]) =>
      `check (${column} in (${names.map((name) => `'${name}'`).join(', ')}))`
    this.addSql(`alter table declaration drop constraint declaration_stage_check,
      drop constraint declaration_furthest_stage_check,
      add ${known('stage', [...stages, 'CORRECTION'])}, add ${known('furthest_stage', stages)}`)
    this.addSql(`alter table stage_event drop constraint stage_event_stage_check,
      add ${known('stage', [...stages, 'CORRECTION'])}`)

    // One index serves the key and the way to a declaration's steps.
    this.addSql('alter table stage_event drop constraint stage_event_pkey')
    this.addSql('drop index stage_event_declaration')
    this.addSql('alter table stage_event add primary key (declaration_id, id)')

    // New rows wait in the index's list, merged after the import instead of within it.
    this.addSql('alter index declaration_search set (fastupdate = on, gin_pending_list_limit = 65536)')
  }

  readonly #checks = new Map<string, string[]>()

  private check(table: string, what: string, missing: string): void {
    const own = this.#checks.get(table) ?? []
    own.push(`if exists (${missing}) then
      raise foreign_key_violation using message = '${table} names a ${what} that is not there';
    end if;`)
    this.#checks.set(table, own)
  }

  private attach(table: string): void {
    this.addSql(`create function check_${table}() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        ${this.#checks.get(table)!.join('\n')}
        return null;
      end $$`)
    for (const event of ['insert', 'update']) {
      this.addSql(`create trigger check_${table}_${event} after ${event} on ${table} referencing new table as arrived
        for each statement execute function check_${table}()`)
    }
  }
}
