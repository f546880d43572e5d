import { sql, type RawBuilder } from 'kysely'
import { shiftDay } from '../calendar/day-of'
import type { EntityManager } from '../database/orm'
import { pastColumns } from './past-column'

/** The first instant after a day, in Asia/Shanghai. */
export const endOfDay = (day: string): Date => new Date(`${shiftDay(day, 1)}T00:00:00+08:00`)

export const lastInstantOf = (day: string): Date => new Date(endOfDay(day).getTime() - 1)

interface StoredColumn {
  name: string
  type: string
  /** Of a generated column; else null. */
  expression: string | null
}

/** What was read of each database. Only a migration changes columns, and it runs before the portal answers. */
const known = new WeakMap<object, StoredColumn[]>()

/** The columns of `declaration` in their order. */
export async function declarationColumns(em: EntityManager): Promise<StoredColumn[]> {
  const kept = known.get(em.config)
  if (kept) return kept
  const { rows } = await sql<StoredColumn>`
    select attname as name, format_type(atttypid, atttypmod) as type,
      case when attgenerated = 's' then pg_get_expr(adbin, adrelid) end as expression
    from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attrelid = 'declaration'::regclass and attnum > 0 and not attisdropped order by attnum
  `.execute(em.getKysely())
  known.set(em.config, rows)
  return rows
}

/**
 * `declaration` as it was at the end of a past day, as a subquery with the same name and columns. Stages come from the row's
 * own way, whose entry `way.k` is the last one until then; dated columns are filled if their date had come, other columns
 * have today's values (`pastColumns`). Declarations that began later are left out; a draft has no event, so it began at its
 * `entered_at`. Declarations without any change since then are taken unchanged, so the result for today equals `declaration`.
 * Each column is an expression over one row, so only those that a query uses are computed.
 */
export async function declarationAsOf(
  em: EntityManager,
  years: readonly number[],
  day: string,
): Promise<RawBuilder<unknown>> {
  const past = {
    day: sql<string>`${sql.lit(day)}::date`,
    end: sql<Date>`${sql.lit(endOfDay(day).toISOString())}::timestamptz`,
  }
  const columns = await declarationColumns(em)
  const stored = columns.filter(({ expression }) => expression === null)
  const generated = columns.filter(({ expression }) => expression !== null)
  const shown = stored.map(({ name, type }) => {
    const column = pastColumns[name]
    if (!column) throw new Error(`pastColumns doesn’t define declaration.${name}`)
    return column === 'TODAY' ? sql`d.${sql.id(name)}` : sql`${column(past, type)} as ${sql.id(name)}`
  })
  return sql`(select base.*, ${sql.join(
    generated.map(({ name, expression }) => sql`${sql.raw(expression!)} as ${sql.id(name)}`),
  )} from (
    select ${sql.join(shown)}
    from declaration d
    cross join lateral (select width_bucket(${past.day}, d.way_day) as k) way
    cross join lateral (select way.k < cardinality(d.way_day) or d.entered_on > ${past.day} as moved) step
    cross join lateral (select moved or coalesce(d.ended_at >= ${past.end}, false)
      or coalesce(d.meeting_on > ${past.day}, false) as since) moment
    where d.year = any(${years}) and (way.k > 0 or not step.moved)
  ) base) declaration`
}
