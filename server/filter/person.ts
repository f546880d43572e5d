import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { PersonMeasure } from '../../schema/vocabulary'
import { attributeOfDimension } from '../../schema/field/dimension'
import type { DeclarationFilter } from '../../schema/filter'
import type { ResolvedFilter } from './resolve'

export const personMeasures = Object.values(PersonMeasure)

export const personColumn = (measure: PersonMeasure) =>
  `persons_${measure.toLowerCase() as Lowercase<PersonMeasure>}` as const

/** Key of a declaration's person: the hash of the ID number; without a number each declaration counts as another person. */
export const person = sql<string>`coalesce(encode(id_number_hash, 'hex'), year || platform_no)`

/** The highest level is 1; a level that is known only coarsely comes after its finer ones. */
const height = sql`case coalesce(fine_level, level) when 'SENIOR_FULL' then 1 when 'SENIOR_ASSOCIATE' then 2
  when 'SENIOR' then 3 when 'INTERMEDIATE' then 4 when 'ASSISTANT' then 5 when 'TECHNICIAN' then 6 else 7 end`

/** Sort key of a person's declarations: the highest level first, then the latest year, then by number. */
export const placeOfPerson = sql<string>`(${height} || (9999 - year)::text || platform_no) collate "C"`

/**
 * 1 in only one of a person's declarations that `counted` counts, otherwise null: a window function over the rows.
 *
 * @param of key of the person
 * @param place where the row has its sort key
 */
export const firstOfPerson = (
  counted: RawBuilder<SqlBool>,
  of: RawBuilder<unknown> = person,
  place: RawBuilder<unknown> = placeOfPerson,
): RawBuilder<number | null> =>
  sql`case when ${counted} and ${place} = min(${place}) filter (where ${counted}) over (partition by ${of})
    then 1 end`

/** The rows of a source that a filter selects, with a column for each measure of people that is wanted. */
export const withPersons = (
  { condition, measures }: Pick<ResolvedFilter, 'condition' | 'measures'>,
  source: RawBuilder<unknown>,
  wanted: readonly PersonMeasure[],
): RawBuilder<unknown> =>
  sql`(select declaration.*, ${sql.join(
    wanted.map((measure) => sql`${firstOfPerson(measures[measure])} as ${sql.id(personColumn(measure))}`),
  )} from ${source} where ${condition}) declaration`

/** A filter without the conditions of a group of people, among whose declarations the counted ones are chosen. */
export function withoutGroups({ persons: _, personsBy = [], ...filter }: DeclarationFilter): DeclarationFilter {
  const groups: string[] = personsBy.map((dimension) => attributeOfDimension[dimension])
  const kept = Object.entries(filter).filter(([key]) => key === 'year' || !groups.includes(key))
  return Object.fromEntries(kept) as unknown as DeclarationFilter
}

/** The declarations at which a person is counted for any of the measures, among those that a filter selects. */
export const countedPersons = (
  among: Pick<ResolvedFilter, 'condition' | 'measures' | 'source'>,
  measures: readonly PersonMeasure[],
): RawBuilder<SqlBool> => sql`declaration.id in (select id from ${withPersons(among, among.source, measures)}
  where ${sql.join(
    measures.map((measure) => sql`${sql.ref(personColumn(measure))} is not null`),
    sql` or `,
  )})`
