import { sql, type RawBuilder } from 'kysely'
import type { ResolvedFilter } from '../../filter/resolve'
import type { Circumstances } from '../rule'
import { storedDay } from './basis'
import { judged } from './judged'
import type { Standing } from './standing'

const masks = sql`violated, milder, unchecked, acknowledged`

/** The stored answers of a year, of the present or a past day, as a table. */
export const storedAnswers = (circumstances: Circumstances) => sql`(select declaration_id, ${masks} from verdict
  where day = ${storedDay(circumstances)} and year = ${circumstances.cycle.year}) stored`

/** The filtered declarations of a year that are asked about, decided now. */
function judgedNow({ condition, source }: ResolvedFilter, circumstances: Circumstances) {
  const { cycle, among } = circumstances
  const rows = sql`(select * from ${source} where ${condition} and year = ${cycle.year}
    ${among ? sql`and declaration.id = any(${among})` : sql``} offset 0)`
  return judged(rows, circumstances)
}

/**
 * The filtered declarations of a year with their answers as masks, stored or decided now, as a subquery.
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
  const { condition, source } = resolved
  const stored = sql`select ${columns}, coalesce(violated, 0) as violated, coalesce(milder, 0) as milder,
      coalesce(unchecked, 0) as unchecked, coalesce(acknowledged, 0) as acknowledged
    from (select * from ${source} where ${condition} and year = ${circumstances.cycle.year}) declaration
    left join ${storedAnswers(circumstances)} on stored.declaration_id = declaration.id
    where declaration.id <> all(${except})`
  return except.length > 0 ? sql`(${stored} union all ${now({ ...circumstances, among: except })})` : sql`(${stored})`
}
