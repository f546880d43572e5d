import { definer } from './definer'

/** Those of the tally, and what is counted together with a trait. */
export const dimensions = `year, county, series, level, committee, supervisor, pathway, stage, furthest_stage, vote, outcome,
  desk, certificate_state`

/** The text by which declarations are counted, for each trait; `traits` in server/statistics reads it. */
export type Traits = Readonly<Record<string, string>>

/** The traits of migration 077. */
export const firstTraits = {
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
} satisfies Traits

export const insertCells = (query: string) => `insert into trait_tally (trait, code, ${dimensions}, n) ${query}`

/** A cell of each trait from rows with a column for each. */
const cells = (traits: Traits, rows: string) =>
  Object.keys(traits)
    .map(
      (name) => `select '${name}', ${name}, ${dimensions}, sum(n) from ${rows}
        group by ${name}, ${dimensions} having sum(n) <> 0`,
    )
    .join(' union all ')

/** An event with its transition tables: 1 for those that are counted after it, -1 for those that were before it. */
export const events = {
  insert: { referencing: 'referencing new table as arrived', tables: { arrived: 1 } },
  delete: { referencing: 'referencing old table as departed', tables: { departed: -1 } },
  update: {
    referencing: 'referencing old table as departed new table as arrived',
    tables: { arrived: 1, departed: -1 },
  },
} as const

/** Whose other declarations are looked for at the commit. */
export const personsOf = {
  insert: 'select id from arrived where id_number_hash is not null',
  delete: null,
  update: `select id from arrived a join departed d using (id)
    where (a.year, a.id_number_hash) is distinct from (d.year, d.id_number_hash)`,
} as const

/** What notes these persons: planned for each statement, by the number of its rows. */
const plannedEachTime = (persons: string) =>
  `execute $due$ insert into person_change (declaration_id) ${persons} $due$;`

/** Appends the rows of these tables, those that came and those that left. */
export const noteTraits = (traits: Traits, tables: Readonly<Record<string, number>>) =>
  `insert into trait_change (${dimensions}, ${Object.keys(traits).join(', ')}, n)
        ${Object.entries(tables)
          .map(([rows, sign]) => `select ${dimensions}, ${Object.values(traits).join(', ')}, ${sign} from ${rows}`)
          .join(' union all ')}`

/** A function for each event: it appends what the statement changed. @param notePersons the statement that notes persons */
export function noting(
  traits: Traits,
  notePersons: (persons: string, event: string) => string = plannedEachTime,
): string[] {
  return Object.entries(events).map(([event, { tables }]) => {
    const persons = personsOf[event as keyof typeof personsOf]
    return `create or replace function trait_${event}() returns trigger ${definer} as $$
      begin
        ${noteTraits(traits, tables)};
        ${persons ? notePersons(persons, event) : ''}
        return null;
      end $$`
  })
}

const folding = (traits: Traits) => `create or replace function fold_traits() returns void ${definer} as $$
  declare
    years smallint[];
  begin
    perform pg_advisory_xact_lock(hashtext('fold_traits'));
    select array_agg(distinct year) into years from trait_change;
    if years is null then return; end if;
    with gone as (delete from trait_change returning *)
    ${insertCells(cells(traits, 'gone'))};
    with repeated as (
      select trait, code, ${dimensions}, sum(n) as n, array_agg(trait_tally.ctid) as places from trait_tally
      where year = any(years) group by trait, code, ${dimensions} having count(*) > 1
    ), gone as (
      delete from trait_tally where ctid = any(array(select unnest(places) from repeated))
    )
    ${insertCells(`select trait, code, ${dimensions}, n from repeated where n <> 0`)};
  end $$`

/** Of migration 077: the declarations of whose person there is another one in the year. */
const firstAgain = `insert into person_again (declaration_id, year)
    select id, year from (select id, year, count(*) over (partition by year, id_number_hash) as n from declaration
      where id_number_hash is not null) person where n > 1`

const rebuilding = (
  traits: Traits,
  again: string,
) => `create or replace function rebuild_traits() returns void ${definer} as $$
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
    ${insertCells(cells(traits, 'counted'))};
    ${again};
  end $$`

/**
 * The functions that count by these traits: those that triggers call, `fold_traits()` and `rebuild_traits()`.
 *
 * @param again fills `person_again` when all is counted again
 */
export const traitFunctions = (traits: Traits, again = firstAgain): string[] => [
  ...noting(traits),
  folding(traits),
  rebuilding(traits, again),
]
