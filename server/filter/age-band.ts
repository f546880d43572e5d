import { sql } from 'kysely'

const age = sql`year - left(birth_date, 4)::integer`

/** 年龄段 on 31 December of the year, when the age is the difference of the years for everybody. */
export const ageBandOf = sql<string | null>`case
  when birth_date is null then null
  when ${age} <= 35 then 'UP_TO_35'
  when ${age} <= 45 then 'FROM_36_TO_45'
  when ${age} <= 55 then 'FROM_46_TO_55'
  else 'FROM_56' end`
