import { Migration } from '@mikro-orm/migrations'
import { dueQueries, readByOthers } from './045-finding-store'
import { followPersons } from './079-declared-last-year'
import { traits } from './098-persons-of-years'
import { fewArrived, pairs } from './113-past-change'
import { definer } from './definer'
import { noteTraits, personsOf } from './trait-function'

const dimensions = 'year, county, series, level, committee, supervisor, pathway, stage, furthest_stage, vote, outcome'
const waiting = `year, county, series, level, committee, supervisor, pathway, stage, furthest_stage, vote, desk, entered_on`

/** Rows of an update that differ in these. */
const differ = (columns: (row: string) => string) => `${columns('a')} is distinct from ${columns('d')}`
const person = (row: string) => `(${row}.year, ${row}.id_number_hash)`
const declared = (row: string) => `(${row}.year, ${row}.id_number_hash, ${row}.furthest_stage = 'DRAFT')`
const references = (row: string) => `(${row}.year, ${row}.employer_id, ${row}.committee)`

const tally = (
  rows: string,
  sign: 1 | -1,
) => `select ${dimensions}, ${sign} as n, ${sign} * coalesce(c.number, 0) as entered
  from ${rows} left join calendar_day c on c.day = entered_on`
const held = (rows: string, sign: 1 | -1) => `select ${waiting}, ${sign} as n from ${rows} where outcome is null`

/** A change that reaches this far concerns everybody: PostgreSQL refuses a message of 8,000 bytes. */
const longest = 7000
const names = (
  column: string,
) => `(select coalesce(json_agg(distinct name), '[]') from gone, unnest(gone.${column}) name
  where name is not null)`

/** What a later version of `note_update` finds out beside the rest, of few rows in the same question and of many in its own. */
interface Further {
  declared: string
  ofFew: { select: string; into: string }
  ofMany: string
  then: string
}
const nothing: Further = { declared: '', ofFew: { select: '', into: '' }, ofMany: '', then: '' }

/** What other declarations follow is planned each time, by the number of rows, and hardly ever needed. */
export const noteUpdate = (
  further = nothing,
) => `create or replace function note_update() returns trigger ${definer} as $$
      declare
        noted bigint;
        person_differs boolean := true;
        declared_differs boolean := true;
        read_differs boolean := true;
        ${further.declared}
      begin
        insert into change (counties, committees, supervisors)
        select array_agg(distinct county), array_agg(distinct committee), array_agg(distinct supervisor)
        from (select county, committee, supervisor from arrived union select county, committee, supervisor from departed) touched
        having count(*) > 0;
        insert into tally (${dimensions}, n, entered_sum)
        select ${dimensions}, sum(n), sum(entered) from (${tally('arrived', 1)} union all ${tally('departed', -1)}) change
        group by ${dimensions} having sum(n) <> 0 or sum(entered) <> 0;
        insert into waiting (${waiting}, n)
        select ${waiting}, sum(n) from (${held('arrived', 1)} union all ${held('departed', -1)}) change
        group by ${waiting} having sum(n) <> 0;
        ${noteTraits(traits, { arrived: 1, departed: -1 })};
        if ${fewArrived} then
          select bool_or(${differ(person)}), bool_or(${differ(declared)}), bool_or(${differ(readByOthers)})${further.ofFew.select}
          into person_differs, declared_differs, read_differs${further.ofFew.into} ${pairs};
        ${further.ofMany && `else\n          ${further.ofMany}`}
        end if;
        ${further.then}
        if person_differs then execute $due$ insert into person_change (declaration_id) ${personsOf.update} $due$; end if;
        if declared_differs then ${followPersons('update')} end if;
        if read_differs then
          execute $due$ insert into finding_due (declaration_id, year) ${dueQueries.declaration!.update!} $due$;
        else
          insert into finding_due (declaration_id, year) select id, year from arrived;
        end if;
        return null;
      end $$`

/**
 * An edit is noted by one function. It was by six, each of which compared the rows before and after for itself, and they took
 * more of the processor than the edit (docs/decisions/0084).
 */
export class Migration114OneNote extends Migration {
  override up(): void {
    for (const name of ['tally', 'waiting', 'trait', 'follow_declared']) {
      this.addSql(`drop trigger ${name}_update on declaration`)
      this.addSql(`drop function ${name}_update()`)
    }
    this.addSql('drop trigger finding_due_update on declaration')
    this.addSql('drop function finding_due_declaration_update()')
    this.addSql(noteUpdate())
    this.check()
    this.revision()
  }

  /** As the writer, as before. What an edit leaves as it was has been checked. */
  private check(): void {
    this.addSql('drop trigger check_declaration_update on declaration')
    this.addSql(`create or replace function check_declaration() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      declare
        missing text;
      begin
        if tg_op = 'UPDATE' and ${fewArrived} then
          if not exists (select ${pairs} where ${differ(references)}) then return null; end if;
        end if;
        select case
          when exists (select from (select distinct employer_id from arrived) a
            where not exists (select from employer e where e.id = a.employer_id)) then 'employer'
          when exists (select from (select distinct year from arrived) a
            where not exists (select from cycle c where c.year = a.year)) then 'year'
          when exists (select from (select distinct year, committee from arrived where committee is not null) a
            where not exists (select from committee c where c.year = a.year and c.code = a.committee)) then 'committee'
        end into missing;
        if missing is not null then
          raise foreign_key_violation using message = format('declaration names a %s that is not there', missing);
        end if;
        return null;
      end $$`)
    this.addSql(`create trigger check_declaration_update after update on declaration
      referencing old table as departed new table as arrived for each statement execute function check_declaration()`)
  }

  /** By an index: what other transactions have left in \`change\` stays there until the table is vacuumed, and each looked at it. */
  private revision(): void {
    this.addSql('alter table change add column writer xid8 not null default pg_current_xact_id()')
    this.addSql('create index change_writer on change (writer)')
    // Its plan may date from an empty table: it must follow the index all the same.
    this.addSql(`create or replace function bump_revision() returns trigger ${definer} set enable_seqscan = off as $$
      declare
        reached bigint;
        message text;
      begin
        if not exists (select from change where writer = new.writer) then return null; end if;
        update revision set value = value + 1 returning value into reached;
        with gone as (delete from change where writer = new.writer returning counties, committees, supervisors)
        select json_build_object('revision', reached, 'counties', ${names('counties')},
          'committees', ${names('committees')}, 'supervisors', ${names('supervisors')}) into message;
        if octet_length(message) > ${longest} then
          message := json_build_object('revision', reached, 'all', true);
        end if;
        perform pg_notify('portal_change', message);
        return null;
      end $$`)
  }
}
