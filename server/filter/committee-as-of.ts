import { sql, type RawBuilder } from 'kysely'

const last = (column: string, kind: string) =>
  sql`(array_agg(${sql.ref(column)} order by from_day desc, id desc) filter (where kind = ${sql.lit(kind)}))[1]`

/**
 * `committee` as it was at the end of a past day, with the same name and columns; null for the present. Records count by the
 * day that they are about, not by when they were entered.
 */
export function committeesAsOf(day: string | null): RawBuilder<unknown> {
  if (day === null) return sql`committee`
  const over = (column: RawBuilder<unknown>) => sql`case when ${column} <= ${day} then ${column} end`
  return sql`(select c.year, c.code, c.annex_no, c.name, c.place, c.phone, c.convenor, c.series, recorded.*
    from committee c cross join lateral (
      select max(from_day) filter (where kind = 'FILING') as filed_at,
        max(document_no) filter (where kind = 'FILING') as filing_no,
        max(from_day) filter (where kind = 'POOL_FILING') as pool_filed_at,
        min(from_day) filter (where kind = 'MEETING') as meeting_from,
        max(coalesce(until_day, from_day)) filter (where kind = 'MEETING' and coalesce(until_day, from_day) <= ${day})
          as meeting_to,
        ${last('from_day', 'RESULT_NOTICE')} as result_notice_from,
        ${over(last('until_day', 'RESULT_NOTICE'))} as result_notice_to
      from standing_record r where r.year = c.year and r.committee = c.code and r.from_day <= ${day}
    ) recorded) committee`
}
