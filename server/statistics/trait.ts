import { sql, type RawBuilder } from 'kysely'
import type { AttributeKey } from '../../schema/field'
import { attributeOfDimension, type Dimension } from '../../schema/field/dimension'
import { filterField, filterKeys, type FilterKey } from '../../schema/field/filter'
import type { ResolvedFilter } from '../filter/resolve'
import { firstOfPerson, personColumn, placeOfPerson } from '../filter/person'
import type { PersonMeasure } from '../../schema/vocabulary'

/** A column of `declaration` over the text by which a trait's cells are counted. */
type Shown = Readonly<Record<string, RawBuilder<unknown>>>

const code = sql.ref('code')
const part = (place: number, type: 'text' | 'date' | 'smallint') =>
  sql`nullif(split_part(code, ' ', ${sql.lit(place)}), '-')::${sql.raw(type)}`

/**
 * What the tables `trait_tally` and `trait_change` count by, one of them at a time (docs/decisions/0054), with the columns of
 * `declaration` that it stands for: with a year of birth, `birth_date` is only the year, of which ages are computed.
 */
export const traits = {
  gender: { gender: code },
  ethnicity: { ethnicity: code },
  education: { education: code },
  birth_year: { birth_date: code },
  political_class: { political_class: code },
  degree_class: { degree_class: code },
  title_year: { current_title_date: code },
  specialty: { specialty: code, specialty_name: sql`left(code, 80)` },
  fine_level: { fine_level: code },
  return_class: { return_class: code },
  employer: { employer_id: sql`code::integer` },
  employer_nature: { employer_nature: code },
  declared_before: { declared_last_year: sql`code::boolean` },
  policies: { policies: sql`string_to_array(code, ' ')` },
  returns: {
    not_accepted_reason: part(1, 'text'),
    returned_from: part(2, 'text'),
    committee_submission_count: part(3, 'smallint'),
  },
  result_notice: { result_notice_from: part(1, 'date'), result_notice_to: part(2, 'date') },
} satisfies Record<string, Shown>

export type Trait = keyof typeof traits

/** Attributes that every trait's cells have besides those of the tally. */
const ofEach: ReadonlySet<AttributeKey | FilterKey> = new Set(['desk', 'certificateState', 'own'])

const traitOf: Partial<Record<AttributeKey | FilterKey, Trait>> = {
  gender: 'gender',
  ethnicity: 'ethnicity',
  ethnicClass: 'ethnicity',
  education: 'education',
  ageBand: 'birth_year',
  ageFive: 'birth_year',
  politicalClass: 'political_class',
  degreeClass: 'degree_class',
  tenure: 'title_year',
  declaredBefore: 'declared_before',
  specialty: 'specialty',
  gradedLevel: 'fine_level',
  returnClass: 'return_class',
  committeeReturns: 'returns',
  notAcceptedReason: 'returns',
  policy: 'policies',
  employer: 'employer',
  employerNature: 'employer_nature',
}

/** What one source must have: nothing but the tally's columns and those of each trait, one trait, or more than that. */
export type Needed = Trait | 'NONE' | 'MORE'

/** What two sources need together. */
const both = (one: Needed, other: Needed): Needed =>
  one === 'NONE' || one === other ? other : other === 'NONE' ? one : 'MORE'

/** What an attribute needs. @param isTallied whether the tally has its column */
export function neededFor(key: AttributeKey | FilterKey, isTallied: boolean): Needed {
  return isTallied || ofEach.has(key) ? 'NONE' : (traitOf[key] ?? 'MORE')
}

const neededByFilter = ({ filter, asOf }: Pick<ResolvedFilter, 'filter' | 'asOf'>): Needed =>
  asOf !== null
    ? 'MORE'
    : filterKeys
        .filter((key) => (filter[key] ?? '') !== '')
        // Its condition is said of the employer.
        .map((key) => (key === 'employerNature' ? 'employer' : neededFor(key, filterField(key).tallied === true)))
        .reduce(both, 'NONE')

/** The one that is taken where no trait is needed: it has the fewest cells. */
const anyTrait: Trait = 'gender'

/** The trait whose cells have what the filter needs and this; null if one source of cells doesn't. */
export function traitWith(resolved: Pick<ResolvedFilter, 'filter' | 'asOf'>, wanted: readonly Needed[]): Trait | null {
  const needed = wanted.reduce(both, neededByFilter(resolved))
  return needed === 'MORE' ? null : needed === 'NONE' ? anyTrait : needed
}

export const neededByDimension = (dimension: Dimension, isTallied: boolean): Needed =>
  neededFor(attributeOfDimension[dimension], isTallied)

/** The columns that all traits' cells have; the narrow ones have no supervisor. */
const sharedBy = (narrow: boolean) => sql`year, county, series, level, committee, ${narrow ? sql`` : sql`supervisor,`}
  pathway, stage, furthest_stage, vote, outcome, desk, certificate_state`

/** An employer has one supervisor, so that its cells would be as many without. */
const hasNarrow = (trait: Trait) => trait !== 'employer'

const shownBy = (trait: Trait) =>
  sql.join(Object.entries(traits[trait] as Shown).map(([column, value]) => sql`${value} as ${sql.id(column)}`))

/**
 * The declarations of the present as cells with the number `n`, named like the rows.
 *
 * @param trait the one that they have
 * @param narrow whether nobody asks for the supervisor
 */
export function cellsWith(trait: Trait, narrow: boolean): RawBuilder<unknown> {
  const isNarrow = narrow && hasNarrow(trait)
  const shared = sharedBy(isNarrow)
  return sql`(
  select ${shared}, n, ${shownBy(trait)} from (
    select ${shared}, n, code from ${isNarrow ? sql`narrow_trait` : sql`trait_tally`} where trait = ${sql.lit(trait)}
    union all select ${shared}, n, ${sql.ref(trait)} as code from trait_change) cell) declaration`
}

/** At these desks a declaration waits for its own employer. */
const withEmployer = sql`desk in ('APPLICANT', 'EMPLOYER')`

/**
 * The cells as they are with each desk: with `employer_id` where they wait for their employer, and of all others the cells of a trait
 * that has a tenth as many. Null if these don't have what the filter needs.
 */
export function heldCells(resolved: Pick<ResolvedFilter, 'filter' | 'asOf'>): RawBuilder<unknown> | null {
  if (traitWith(resolved, ['employer']) === null) return null
  const byEmployer = cellsWith('employer', false)
  if (traitWith(resolved, [anyTrait]) === null) return byEmployer
  const columns = sql`${sharedBy(false)}, n`
  return sql`(
    select ${columns}, employer_id from ${byEmployer} where ${withEmployer}
    union all select ${columns}, null as employer_id from ${cellsWith(anyTrait, false)} where not ${withEmployer}) declaration`
}

/**
 * The filtered cells with a column for each measure of people. A cell's people are its declarations, less those of its
 * declarations that are a person's second one: of these there are few, and they are read from `again`.
 */
export function personCells(
  { condition, measures }: Pick<ResolvedFilter, 'condition' | 'measures'>,
  { trait, narrow, wanted }: { trait: Trait; narrow: boolean; wanted: readonly PersonMeasure[] },
): RawBuilder<unknown> {
  const columns = sql`${sharedBy(narrow && hasNarrow(trait))}, ${sql.join(columnsOf(trait))}`
  const people = wanted.map(
    (measure) => sql`case when ${measures[measure]} then n else 0 end as ${sql.id(personColumn(measure))}`,
  )
  const corrected = wanted.map((measure) => sql.ref(personColumn(measure)))
  return sql`(select ${columns}, n, ${sql.join(people)} from ${cellsWith(trait, narrow)} where ${condition}
    union all select ${columns}, 0 as n, ${sql.join(corrected)} from ${sql.ref(again)}) declaration`
}

const columnsOf = (trait: Trait) => Object.keys(traits[trait]).map((column) => sql.ref(column))

const again = 'again'

/**
 * What `personCells` of these traits read beside the cells, for `with`: the declarations of whose person there is another one,
 * with what they add to the number of people, or take from it, if it isn't 0. Of a single year only those of whom there is another
 * one in it.
 */
export function personsAgain(
  { condition, measures, filter }: Pick<ResolvedFilter, 'condition' | 'measures' | 'filter'>,
  { of, wanted }: { of: readonly Trait[]; wanted: readonly PersonMeasure[] },
): RawBuilder<unknown> {
  const counted = wanted.map(
    (
      measure,
    ) => sql`coalesce(${firstOfPerson(measures[measure], sql`id_number_hash`, sql`person_place`)}, 0) - case when ${measures[measure]} then 1 else 0 end
      as ${sql.id(personColumn(measure))}`,
  )
  const own = new Set(of.flatMap((trait) => Object.keys(traits[trait])))
  const columns = sql.join([...own, ...wanted.map(personColumn)].map((column) => sql.ref(column)))
  const isOneYear = new Set(filter.year).size === 1
  // As one array, whose numbers are found on one way through the index; as a query each was searched from the root.
  const among = sql`(select declaration.*, ${placeOfPerson} as person_place from declaration
    where declaration.id = any(array(select persons_again(${filter.year}::smallint[], ${isOneYear}))) and ${condition} offset 0) declaration`
  const rows = sql`(select declaration.*, ${sql.join(counted)} from ${among}) declaration`
  const joined = of.includes('employer_nature')
    ? sql`${rows} left join (select id as named, nature as employer_nature from employer) employer on named = employer_id`
    : rows
  return sql`${sql.ref(again)} as materialized (
    select ${sharedBy(false)}, ${columns} from ${joined}
    where ${sql.join(
      wanted.map((measure) => sql`${sql.ref(personColumn(measure))} <> 0`),
      sql` or `,
    )})`
}
