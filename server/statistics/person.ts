import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { Measure } from '../../schema/vocabulary'
import type { ResolvedFilter } from '../filter/resolve'

/** Measures for which people are counted. */
export const personMeasures = [Measure.DECLARED, Measure.REVIEWED, Measure.PASSED, Measure.CONFIRMED] as const
export type PersonMeasure = (typeof personMeasures)[number]

export const personColumn = (measure: PersonMeasure) =>
  `persons_${measure.toLowerCase() as Lowercase<PersonMeasure>}` as const

/** Key of a declaration's person: the hash of the ID number; without a number each declaration counts as another person. */
export const person = sql<string>`coalesce(encode(id_number_hash, 'hex'), year || platform_no)`

/** The highest level is 1; a level that is known only coarsely comes after its finer ones. */
const height = sql`case coalesce(fine_level, level) when 'SENIOR_FULL' then 1 when 'SENIOR_ASSOCIATE' then 2
  when 'SENIOR' then 3 when 'INTERMEDIATE' then 4 when 'ASSISTANT' then 5 when 'TECHNICIAN' then 6 else 7 end`

/** Sort key of a person's declarations: the highest level first, then the latest year, then by number. */
const place = sql<string>`(${height} || (9999 - year)::text || platform_no) collate "C"`

/** 1 in only one of a person's declarations that `counted` counts, otherwise null: a window function over the rows. */
export const firstOfPerson = (counted: RawBuilder<SqlBool>): RawBuilder<number | null> =>
  sql`case when ${counted} and ${place} = min(${place}) filter (where ${counted}) over (partition by ${person})
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
