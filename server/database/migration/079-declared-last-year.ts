import { Migration } from '@mikro-orm/migrations'
import { definer } from './definer'
import { dimensions, events, firstTraits, insertCells, traitFunctions } from './trait-function'

const traits = { ...firstTraits, declared_before: 'declared_last_year::text' }

const declaredLastYear = (row: string) => `case when ${row}.id_number_hash is not null then exists (
  select from declaration before where before.year = ${row}.year - 1 and before.id_number_hash = ${row}.id_number_hash
    and before.furthest_stage <> 'DRAFT') end`

/** As in 050-person-class, and whether the person declared the year before: what statistics group by. */
const grouped = `supervisor, furthest_stage, vote, outcome, gender, ethnicity, education, birth_date, employer_id, desk,
  entered_on, committee, id, specialty_name, fine_level, political_class, degree_class, current_title_date,
  certificate_state, declared_last_year`

/** Corrects the declarations of the year after for persons of whom declarations came, left or were submitted. */
const follow = (among: string, own: string) => `update declaration d set declared_last_year = ${declaredLastYear('d')}
  from (select distinct year, id_number_hash from ${among} where id_number_hash is not null) person
  where d.id_number_hash = person.id_number_hash and (d.year = person.year + 1${own})
    and d.declared_last_year is distinct from ${declaredLastYear('d')}`

const persons = {
  insert: 'select year, id_number_hash from arrived',
  delete: 'select year, id_number_hash from departed',
  update: `select changed.* from arrived a join departed d using (id)
        cross join lateral (values (a.year, a.id_number_hash), (d.year, d.id_number_hash)) changed(year, id_number_hash)
        where (a.year, a.id_number_hash, a.furthest_stage = 'DRAFT')
          is distinct from (d.year, d.id_number_hash, d.furthest_stage = 'DRAFT')`,
}

/** Statements of a trigger's function with a number `noted`. */
export const followPersons = (event: keyof typeof persons) => `insert into person_year_change (year, id_number_hash)
          select year, id_number_hash from (${persons[event]}) person where id_number_hash is not null;
          get diagnostics noted = row_count;
          if noted > 0 then execute $due$ ${follow(`(${persons[event]}) changed`, '')} $due$; end if;`

/**
 * 上年申报 is a column that the database keeps, and a trait: it was looked up for each row of a year whenever it was counted.
 * A person may have declared in another county, so it is decided past the policies. Null without an ID number.
 */
export class Migration079DeclaredLastYear extends Migration {
  override up(): void {
    this.addSql('drop function declared_before(bytea, smallint)')
    // All rows get `false` without being written; of a million, the others are written in a fraction of the time.
    this.addSql('alter table declaration add column declared_last_year boolean default false')
    this.addSql('alter table declaration alter column declared_last_year drop default')
    this.addSql('drop index declaration_group')
    this.addSql('drop index declaration_person')
    this.addSql('alter table declaration disable trigger user')
    this.addSql(`update declaration d set declared_last_year = ${declaredLastYear('d')}
      where declared_last_year is distinct from ${declaredLastYear('d')}`)
    this.addSql('alter table declaration enable trigger user')
    this.addSql(`create index declaration_group on declaration (year, county, series, stage, level, pathway)
      include (${grouped})`)
    this.addSql(`create index declaration_person on declaration (year, id_number_hash)
      include (platform_no, county, series, stage, level, pathway, ${grouped})`)
    this.keep()
    this.followAtCommit()
    this.addSql('alter table trait_change add column declared_before text')
    for (const statement of traitFunctions(traits)) this.addSql(statement)
    this.addSql(
      insertCells(`select 'declared_before', ${traits.declared_before}, ${dimensions}, count(*) from declaration
      group by declared_last_year, ${dimensions}`),
    )
    this.addSql('analyze trait_tally')
    this.addSql('analyze declaration')
  }

  /** Of the row itself, when it is written. Its plan may date from an empty table: it must follow the index all the same. */
  private keep(): void {
    this
      .addSql(`create function keep_declared_last_year() returns trigger ${definer} set enable_seqscan = off as $$ begin
        new.declared_last_year := ${declaredLastYear('new')};
        return new;
      end $$`)
    this.addSql(`create trigger declared_last_year_insert before insert on declaration for each row
      when (new.id_number_hash is not null) execute function keep_declared_last_year()`)
    this.addSql(`create trigger declared_last_year_update before update on declaration for each row
      when ((new.year, new.id_number_hash, new.declared_last_year)
        is distinct from (old.year, old.id_number_hash, old.declared_last_year))
      execute function keep_declared_last_year()`)
  }

  /**
   * Of the person's declarations of the year after, with the statement. Two transactions may each bring a year of one person
   * and not see the other: the later one looks again at its commit, when it has waited for the earlier one.
   */
  private followAtCommit(): void {
    this.addSql('create table person_year_change (year smallint not null, id_number_hash bytea not null)')
    for (const [event, { referencing }] of Object.entries(events)) {
      this.addSql(`create function follow_declared_${event}() returns trigger ${definer} as $$
        declare
          noted bigint;
        begin
          ${followPersons(event as keyof typeof persons)}
          return null;
        end $$`)
      this.addSql(`create trigger follow_declared_${event} after ${event} on declaration ${referencing}
        for each statement execute function follow_declared_${event}()`)
    }
    this.addSql(`create function follow_declared_at_commit() returns trigger ${definer} as $$
      begin
        if not exists (select from person_year_change) then return null; end if;
        execute $due$ ${follow('person_year_change', ' or d.year = person.year')} $due$;
        delete from person_year_change;
        return null;
      end $$`)
    this.addSql(`create constraint trigger note_persons_of_years after insert on change
      deferrable initially deferred for each row execute function follow_declared_at_commit()`)
  }
}
