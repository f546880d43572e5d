import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { ResolvedFilter } from '../../filter/resolve'
import type { Circumstances } from '../rule'
import { presentDay } from './basis'
import { judged } from './judged'
import type { Standing } from './standing'

const masks = sql`violated, milder, unchecked, acknowledged`

/** The stored answers of a year, of the present or a past day, as a table. */
export const storedAnswers = ({ cycle, asOf }: Pick<Circumstances, 'cycle' | 'asOf'>) => sql`(
  select declaration_id, ${masks} from verdict where day = ${asOf ?? presentDay}::date and year = ${cycle.year}) stored`

/** The rules are asked about these declarations alone. */
const among = ({ except }: NonNullable<Standing>): RawBuilder<SqlBool> => sql`declaration.id = any(${except})`

/** The filtered declarations of a year whose answers aren't stored, decided now. */
function judgedNow({ condition, source }: ResolvedFilter, circumstances: Circumstances, standing: Standing) {
  const rows = sql`(select * from ${source} where ${condition} and year = ${circumstances.cycle.year}
    ${standing ? sql`and ${among(standing)}` : sql``})`
  return judged(rows, standing ? { ...circumstances, among: standing.except } : circumstances)
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
  const now = () => sql`select ${columns}, ${masks} from ${judgedNow(resolved, circumstances, standing)} declaration`
  if (!standing) return sql`(${now()})`
  const { condition, source } = resolved
  const stored = sql`select ${columns}, coalesce(violated, 0) as violated, coalesce(milder, 0) as milder,
      coalesce(unchecked, 0) as unchecked, coalesce(acknowledged, 0) as acknowledged
    from (select * from ${source} where ${condition} and year = ${circumstances.cycle.year}) declaration
    left join ${storedAnswers(circumstances)} on stored.declaration_id = declaration.id
    where declaration.id <> all(${standing.except})`
  return standing.except.length > 0 ? sql`(${stored} union all ${now()})` : sql`(${stored})`
}
