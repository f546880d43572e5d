import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { ResolvedFilter } from '../../filter/resolve'
import type { Circumstances } from '../rule'
import { storedDay } from './basis'
import { judged } from './judged'
import type { Standing } from './standing'

const masks = sql`violated, milder, unchecked, acknowledged`

/** The stored answers of a year, of the present or a past day, as a table. */
export const storedAnswers = (circumstances: Circumstances) => sql`(select declaration_id, ${masks} from verdict
  where day = ${storedDay(circumstances)} and year = ${circumstances.cycle.year}) stored`

/**
 * The condition of the filter on the declarations of one of its years. Said twice, the year would make the planner expect a
 * quarter of them, and read them one by one.
 */
export const ofYear = ({ condition, filter }: Pick<ResolvedFilter, 'condition' | 'filter'>, year: number) =>
  new Set(filter.year).size === 1 ? condition : sql<SqlBool>`${condition} and year = ${year}`

/** The filtered declarations of a year that are asked about, decided now. */
function judgedNow(resolved: ResolvedFilter, circumstances: Circumstances) {
  const { cycle, among } = circumstances
  const rows = sql`(select * from ${resolved.source} where ${ofYear(resolved, cycle.year)}
    ${among ? sql`and declaration.id = any(${among})` : sql``} offset 0)`
  return judged(rows, circumstances)
}

/**
 * The filtered declarations of a year with their answers as masks, stored or decided now, as a subquery. Of the stored ones only
 * those of which something was found or couldn't be checked.
 *
 * @param columns of `declaration`, e.g. `county, committee`
 */
export function masked(
  resolved: ResolvedFilter,
  circumstances: Circumstances,
  standing: Standing,
  columns: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const now = (at: Circumstances) => sql`select ${columns}, ${masks} from ${judgedNow(resolved, at)} declaration`
  if (!standing) return sql`(${now(circumstances)})`
  const { except } = standing
  const rows = sql`(select * from ${resolved.source} where ${ofYear(resolved, circumstances.cycle.year)}) declaration`
  // As an index has them.
  const found = sql`(stored.violated <> 0 or stored.unchecked <> 0)`
  const stored = sql`select ${columns}, ${masks}
    from ${rows} join ${storedAnswers(circumstances)} on stored.declaration_id = declaration.id
    where ${found} and declaration.id <> all(${except})`
  return except.length > 0 ? sql`(${stored} union all ${now({ ...circumstances, among: except })})` : sql`(${stored})`
}
