import { sql, type RawBuilder } from 'kysely'
import { Measure, measureLabel } from '../../schema/vocabulary'
import type { ResolvedFilter } from '../filter/resolve'
import type { DetailColumn } from './detail-column'

/** What people are counted of. */
export const personMeasures = [Measure.DECLARED, Measure.REVIEWED, Measure.PASSED, Measure.CONFIRMED] as const
export type PersonMeasure = (typeof personMeasures)[number]

export const personColumn = (measure: PersonMeasure): string => `persons_${measure.toLowerCase()}`

/** Whose declaration it is: by the number of the document; of one without a number nobody knows that it is another's too. */
export const person = sql<string>`coalesce(encode(id_number_hash, 'hex'), year || platform_no)`

/** Which of a person's declarations comes first: of the highest level, then of the later year, then by its number. */
const place = sql<string>`(case level when 'SENIOR' then 1 when 'INTERMEDIATE' then 2 else 3 end || (9999 - year)::text
  || platform_no) collate "C"`

const firstOf = (counted: RawBuilder<unknown>) =>
  sql`case when ${counted} and ${place} = min(${place}) filter (where ${counted}) over (partition by ${person})
    then 1 end`

/** 人数: 1 on the one declaration that a person is counted by, so that rows and totals of people add up. */
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
