import { sql, type RawBuilder } from 'kysely'
import { Measure, measureLabel } from '../../schema/vocabulary'
import type { ResolvedFilter } from '../filter/resolve'
import type { DetailColumn } from './detail-column'

/** Measures for which people are counted. */
export const personMeasures = [Measure.DECLARED, Measure.REVIEWED, Measure.PASSED, Measure.CONFIRMED] as const
export type PersonMeasure = (typeof personMeasures)[number]

export const personColumn = (measure: PersonMeasure): string => `persons_${measure.toLowerCase()}`

/** Key of a declaration's person: the hash of the ID number; without a number each declaration counts as another person. */
export const person = sql<string>`coalesce(encode(id_number_hash, 'hex'), year || platform_no)`

/** Sort key of a person's declarations: the highest level first, then the latest year, then by number. */
const place = sql<string>`(case level when 'SENIOR' then 1 when 'INTERMEDIATE' then 2 else 3 end || (9999 - year)::text
  || platform_no) collate "C"`

const firstOf = (counted: RawBuilder<unknown>) =>
  sql`case when ${counted} and ${place} = min(${place}) filter (where ${counted}) over (partition by ${person})
    then 1 end`

/** 人数: 1 in only one declaration of each person, so that the numbers of people add up to the totals. */
export function personColumns({ measures }: ResolvedFilter): DetailColumn[] {
  return [
    ...personMeasures.map((measure): DetailColumn => ({
      column: personColumn(measure),
      expression: firstOf(measures[measure]),
      overRows: true,
      header: `${measureLabel[measure].zh}人数`,
      group: '计入的人数（1＝计入，一人一次）',
      kind: 'number',
      width: 6,
    })),
    {
      column: 'person_first',
      expression: sql`min(platform_no collate "C") over (partition by ${person})`,
      overRows: true,
      header: '同一人的申报编号',
      kind: 'text',
      width: 16,
    },
  ]
}
