import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { definer } from './definer'
import { ownRows } from './scope-policy'

/** Those of the tally, and what is counted together with a trait. */
const dimensions = `year, county, series, level, committee, supervisor, pathway, stage, furthest_stage, vote, outcome,
  desk, certificate_state`

/** Each trait with the text by which declarations are counted; `traits` in server/statistics reads it. */
const traits = {
  gender: 'gender',
  ethnicity: 'ethnicity',
  education: 'education',
  birth_year: 'left(birth_date, 4)',
  political_class: 'political_class',
  degree_class: 'degree_class',
  title_year: 'left(current_title_date, 4)',
  specialty: 'specialty',
  fine_level: 'fine_level',
  return_class: 'return_class',
  employer: 'employer_id::text',
  policies: `array_to_string(policies, ' ')`,
  returns: `concat_ws(' ', coalesce(not_accepted_reason, '-'), coalesce(returned_from, '-'),
    coalesce(committee_submission_count::text, '-'))`,
  result_notice: `nullif(concat_ws(' ', coalesce(result_notice_from::text, '-'), coalesce(result_notice_to::text, '-')), '- -')`,
}
const names = Object.keys(traits)

const half = (sign: 1 | -1, rows: string) =>
  `select ${dimensions}, ${Object.values(traits).join(', ')}, ${sign} from ${rows}`

/** A cell of each trait from rows with a column for each. */
const cells = (rows: string) =>
  names
    .map(
      (name) => `select '${name}', ${name}, ${dimensions}, sum(n) from ${rows}
        group by ${name}, ${dimensions} having sum(n) <> 0`,
    )
    .join(' union all ')

const insertCells = (query: string) => `insert into trait_tally (trait, code, ${dimensions}, n) ${query}`
const insertAgain = (among: string) => `insert into person_again (declaration_id, year)
  select known.id, d.year from ${among} c join declaration d on d.id = c.declaration_id
    join declaration o on o.id_number_hash = d.id_number_hash and o.year = d.year and o.id <> d.id
    cross join lateral (values (d.id), (o.id)) known(id)
  on conflict do nothing`

/**
 * Declarations counted by one attribute each, besides the tally's: additive like the tally (docs/decisions/0054). A change
 * appends one row for each declaration to `trait_change`; `fold_traits()` makes cells of them. Both together are summed.
 */
export class Migration077TraitTally extends Migration {
  override up(): void {
    this.addSql("set local maintenance_work_mem = '512MB'")
    this.tables()
    this.keep()
    this.fold()
    this.persons()
    this.addSql('select rebuild_traits()')
    this.addSql('analyze trait_tally')
  }

  private tables(): void {
    const columns = `year smallint not null, county text not null, series text not null, level text not null, committee text,
      supervisor text, pathway text not null, stage text not null, furthest_stage text not null, vote text, outcome text,
      desk text not null, certificate_state text not null`
    this.addSql(`create table trait_tally (trait text not null, code text, ${columns}, n integer not null)`)
    this.addSql('create index trait_tally_trait on trait_tally (year, trait)')
    this.addSql(
      `create table trait_change (${columns}, ${names.map((name) => `${name} text`).join(', ')}, n integer not null)`,
    )
    for (const table of ['trait_tally', 'trait_change']) {
      this.addSql(`grant select on ${table} to ${requestRole}`)
      this.addSql(`alter table ${table} enable row level security`)
      this.addSql(`create policy ${table}_select on ${table} for select to ${requestRole} using (${ownRows})`)
    }
    // Declarations of whose person there is, or was, another one in the year; a person is counted once.
    this.addSql('create table person_again (declaration_id integer primary key, year smallint not null)')
    this.addSql('create index person_again_year on person_again (year)')
    this.addSql(`grant select on person_again to ${requestRole}`)
    this.addSql('alter table person_again enable row level security')
    this.addSql(`create policy person_again_select on person_again for select to ${requestRole}
      using (exists (select from declaration d where d.id = declaration_id))`)
    this.addSql('create table person_change (declaration_id integer not null)')
  }

  private keep(): void {
    const triggers = [
      [
        'insert',
        'referencing new table as arrived',
        [half(1, 'arrived')],
        'select id from arrived where id_number_hash is not null',
      ],
      ['delete', 'referencing old table as departed', [half(-1, 'departed')], null],
      [
        'update',
        'referencing old table as departed new table as arrived',
        [half(1, 'arrived'), half(-1, 'departed')],
        `select id from arrived a join departed d using (id)
          where (a.year, a.id_number_hash) is distinct from (d.year, d.id_number_hash)`,
      ],
    ] as const
    for (const [event, referencing, halves, persons] of triggers) {
      this.addSql(`create function trait_${event}() returns trigger ${definer} as $$
        begin
          insert into trait_change (${dimensions}, ${names.join(', ')}, n) ${halves.join(' union all ')};
          ${persons ? `execute $due$ insert into person_change (declaration_id) ${persons} $due$;` : ''}
          return null;
        end $$`)
      this.addSql(`create trigger trait_${event} after ${event} on declaration ${referencing}
        for each statement execute function trait_${event}()`)
    }
  }

  private fold(): void {
    this.addSql(`create function fold_traits() returns void ${definer} as $$
      declare
        years smallint[];
      begin
        perform pg_advisory_xact_lock(hashtext('fold_traits'));
        select array_agg(distinct year) into years from trait_change;
        if years is null then return; end if;
        with gone as (delete from trait_change returning *)
        ${insertCells(cells('gone'))};
        with repeated as (
          select trait, code, ${dimensions}, sum(n) as n, array_agg(trait_tally.ctid) as places from trait_tally
          where year = any(years) group by trait, code, ${dimensions} having count(*) > 1
        ), gone as (
          delete from trait_tally where ctid = any(array(select unnest(places) from repeated))
        )
        ${insertCells(`select trait, code, ${dimensions}, n from repeated where n <> 0`)};
      end $$`)
    this.addSql(`create function rebuild_traits() returns void ${definer} as $$
      begin
        perform pg_advisory_xact_lock(hashtext('fold_traits'));
        lock table declaration in share row exclusive mode;
        delete from trait_tally;
        delete from trait_change;
        delete from person_again;
        with counted as materialized (
          select ${dimensions}, ${Object.entries(traits)
            .map(([name, code]) => `${code} as ${name}`)
            .join(', ')}, 1 as n from declaration)
        ${insertCells(cells('counted'))};
        insert into person_again (declaration_id, year)
        select id, year from (select id, year, count(*) over (partition by year, id_number_hash) as n from declaration
          where id_number_hash is not null) person where n > 1;
      end $$`)
    for (const name of ['fold_traits()', 'rebuild_traits()']) {
      this.addSql(`revoke execute on function ${name} from public`)
    }
  }

  /**
   * Whether a person has another declaration is looked up at the commit, after the revision is raised: that waits for other
   * transactions that raise it, so of two that bring one person's declarations the second one sees both.
   */
  private persons(): void {
    this.addSql(`create function note_persons() returns void ${definer} as $$
      begin
        if not exists (select from person_change) then return; end if;
        execute $due$ ${insertAgain('person_change')} $due$;
        delete from person_change;
      end $$`)
    this.addSql('revoke execute on function note_persons() from public')
    this.addSql(`create function note_persons_at_commit() returns trigger ${definer} as $$
      begin
        perform note_persons();
        return null;
      end $$`)
    this.addSql(`create constraint trigger note_persons after insert on change
      deferrable initially deferred for each row execute function note_persons_at_commit()`)
  }
}
