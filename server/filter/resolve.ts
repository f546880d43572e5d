import type { RawBuilder, SqlBool } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { DeclarationFilter } from '../../schema/filter'
import { Action, type Measure } from '../../schema/vocabulary'
import { grants } from '../access/permission'
import type { Context } from '../context'
import { readCycle } from '../cycle/read'
import { PortalError } from '../errors'
import { checkFilter } from './check'
import { filterCondition } from './condition'
import { looksLikeIdNumber } from './id-number'
import { measureConditions } from './measure'
import { overdueCondition } from './overdue'

/** A filter that has been checked against its years' cycles, and the SQL it means at this instant. */
export interface ResolvedFilter {
  filter: DeclarationFilter
  cycles: Cycle[]
  condition: RawBuilder<SqlBool>
  measures: Record<Measure, RawBuilder<SqlBool>>
}

/**
 * @throws CycleUnknownError, InvalidInputError, or PortalError SEARCH_ID_FORBIDDEN: whoever may not see whole ID
 *   numbers can't find out by searching for them either.
 */
export async function resolveFilter(
  { portal, viewer, em, now }: Pick<Context, 'portal' | 'viewer' | 'em' | 'now'>,
  filter: DeclarationFilter,
): Promise<ResolvedFilter> {
  const cycles: Cycle[] = []
  for (const year of new Set(filter.year)) cycles.push(await readCycle(em, year))
  checkFilter(filter, cycles)
  const overdue = overdueCondition(cycles, now)
  const byIdNumber = looksLikeIdNumber(filter.search)
  if (byIdNumber && !grants(viewer, Action.SEARCH_ID_NUMBER)) {
    throw new PortalError('SEARCH_ID_FORBIDDEN', '当前账号不能按证件号查找，请改用姓名、申报编号或单位。', 403)
  }
  const idNumberHash = byIdNumber ? portal.idNumbers.hash(filter.search!.trim().toUpperCase()) : null
  return {
    filter,
    cycles,
    condition: filterCondition(filter, { overdue, idNumberHash }),
    measures: measureConditions(overdue),
  }
}
