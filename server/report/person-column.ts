import { sql } from 'kysely'
import { measureLabel } from '../../schema/vocabulary'
import type { ResolvedFilter } from '../filter/resolve'
import { firstOfPerson, person, personColumn, personMeasures } from '../filter/person'
import type { DetailColumn } from './detail-column'

/** 人数: 1 in only one declaration of each person, so that the numbers of people add up to the totals. */
export function personColumns({ measures }: ResolvedFilter): DetailColumn[] {
  return [
    ...personMeasures.map((measure): DetailColumn => ({
      column: personColumn(measure),
      expression: firstOfPerson(measures[measure]),
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
