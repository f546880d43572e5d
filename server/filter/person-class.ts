import { sql } from 'kysely'

const age = sql`(year - left(birth_date, 4)::integer)`

/** 年龄组 on 31 December of the year; the bands of `ageBandOf` are made up of these. */
export const ageFiveOf = sql<string>`case
  when birth_date is null then 'UNKNOWN'
  when ${age} <= 25 then 'UP_TO_25'
  when ${age} <= 30 then 'FROM_26_TO_30'
  when ${age} <= 35 then 'FROM_31_TO_35'
  when ${age} <= 40 then 'FROM_36_TO_40'
  when ${age} <= 45 then 'FROM_41_TO_45'
  when ${age} <= 50 then 'FROM_46_TO_50'
  when ${age} <= 55 then 'FROM_51_TO_55'
  when ${age} <= 60 then 'FROM_56_TO_60'
  else 'FROM_61' end`

const tenure = sql`(year - left(current_title_date, 4)::integer)`

/** 任职年限 on 31 December of the year; a title of 2021 has been held for 4 years at the end of 2025. */
export const tenureOf = sql<string>`case
  when current_title_date is null then 'UNKNOWN'
  when ${tenure} <= 3 then 'UP_TO_3'
  when ${tenure} = 4 then 'YEARS_4'
  when ${tenure} = 5 then 'YEARS_5'
  when ${tenure} <= 10 then 'FROM_6_TO_10'
  else 'FROM_11' end`

/** 民族类别. */
export const ethnicClassOf = sql<string>`case
  when ethnicity is null then 'UNKNOWN' when ethnicity in ('汉', '汉族') then 'HAN' else 'MINORITY' end`

/** 层级: the finer level, and 高级 or 初级 where the file gives no finer one. */
export const gradedLevelOf = sql<string>`coalesce(fine_level,
  case level when 'SENIOR' then 'SENIOR_UNDIVIDED' when 'JUNIOR' then 'JUNIOR_UNDIVIDED' else level end)`

/** 上年申报: whether the person declared in the year before, in whatever scope; not known when nobody did. */
export const declaredBeforeOf = sql<string>`case
  when declared_last_year then 'LAST_YEAR'
  when not declared_last_year and (year - 1) = any(array(select declared_years())) then 'NEW'
  else 'UNKNOWN' end`
