import { sql } from 'kysely'

const age = sql`year - left(birth_date, 4)::integer`

/** 年龄段 as of 31 December of the year: by then everybody's birthday is past, so the years' difference is the age. */
export const ageBandOf = sql<string | null>`case
  when birth_date is null then null
  when ${age} <= 35 then 'UP_TO_35'
  when ${age} <= 45 then 'FROM_36_TO_45'
  when ${age} <= 55 then 'FROM_46_TO_55'
  else 'FROM_56' end`
