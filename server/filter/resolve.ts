import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { DeclarationFilter } from '../../schema/filter'
import { Action, type Measure } from '../../schema/vocabulary'
import { grants } from '../access/permission/permission'
import { isLimitedBy, scopeCondition } from '../access/scope/scope'
import { dayOf } from '../calendar/day-of'
import type { Context } from '../graphql/context'
import { readCycle } from '../cycle/read'
import { InvalidInputError, PortalError } from '../errors'
import type { Portal } from '../portal'
import { declarationAsOf, lastInstantOf } from './as-of'
import { checkFilter } from './check'
import { filterCondition } from './condition'
import { deadlineDay, deadlineState } from './deadline-state'
import { employerNames } from './employer-name'
import { idNumberOf } from '../../schema/field/id-number'
import { measureConditions } from './measure'
import { onOwnDesk } from './own-desk'
import { countedPersons, withoutGroups } from './person'
import { overdueCondition } from './overdue'

/** A filter checked against its years' cycles, with its SQL at a given instant. */
export interface ResolvedFilter {
  filter: DeclarationFilter
  cycles: Cycle[]
  condition: RawBuilder<SqlBool>
  measures: Readonly<Record<Measure, RawBuilder<SqlBool>>>
  /** Whether the viewer's scope chooses rows by their supervisor. */
  bySupervisor: boolean
  /** The table for the condition and the measures: `declaration`, now or as it was on a past day. */
  source: RawBuilder<unknown>
  /** The past day; null for the present. */
  asOf: string | null
  /** The present, or the last instant of the past day. */
  now: Date
  /** Names of the employers that the filter asks for, by id. */
  employers: ReadonlyMap<string, string>
}

interface Resolving extends Pick<Context, 'viewer' | 'em' | 'now'> {
  portal: Pick<Portal, 'idNumbers' | 'findingCondition'>
}

/** The requested past day; null for the present or today. @throws InvalidInputError for a future day */
function pastDay(asOf: string | null | undefined, now: Date): string | null {
  const today = dayOf(now)
  if (asOf && asOf > today) throw new InvalidInputError(`截止日 ${asOf} 还没有到，请选择今天或以前的日期。`)
  return asOf && asOf < today ? asOf : null
}

/** The day on which the year's first window with a stage opens; null if the notice sets none. */
function firstDayOf({ windows }: Cycle): string | null {
  const days = windows.flatMap(({ startsAt, stages }) => (startsAt && stages.length > 0 ? [dayOf(startsAt)] : []))
  return days.toSorted()[0] ?? null
}

/** Whether the day is before declaring began in any of the years. */
export const isTooEarly = (day: string, cycles: readonly Cycle[]) =>
  cycles.map(firstDayOf).every((first) => first !== null && day < first)

/** @throws InvalidInputError for a day before declaring began in any of the years, since there are no data yet */
function refuseTooEarly(day: string | null, cycles: readonly Cycle[]): void {
  if (day === null || !isTooEarly(day, cycles)) return
  const sentence = cycles.map((cycle) => `${cycle.year} 年度 ${firstDayOf(cycle)} 开始申报`).join('，')
  throw new InvalidInputError(`截止日 ${day} 还没有数据：${sentence}。请选择开始以后的日期。`)
}

/**
 * Checks a filter and builds its SQL.
 *
 * @param asOf a past day, yyyy-mm-dd; then the result is as of its end. Null for the present.
 * @throws CycleUnknownError, InvalidInputError, or PortalError SEARCH_ID_FORBIDDEN for viewers who may not search by ID
 *   number: they could otherwise test whether a number is in the data
 */
export async function resolveFilter(
  { portal, viewer, em, now: present }: Resolving,
  filter: DeclarationFilter,
  asOf?: string | null,
): Promise<ResolvedFilter> {
  const day = pastDay(asOf, present)
  const now = day ? lastInstantOf(day) : present
  const cycles: Cycle[] = []
  for (const year of new Set(filter.year)) cycles.push(await readCycle(em, year))
  checkFilter(filter, cycles)
  refuseTooEarly(day, cycles)
  const idNumber = idNumberOf(filter.search)
  if (idNumber && !grants(viewer, Action.SEARCH_ID_NUMBER)) {
    throw new PortalError('SEARCH_ID_FORBIDDEN', '当前账号不能按证件号查找，请改用姓名、申报编号或单位。')
  }
  const idNumberHash = idNumber ? portal.idNumbers.hash(idNumber) : null
  const finding =
    filter.finding || filter.findingState
      ? await portal.findingCondition(em, cycles, { now, asOf: day }, filter.finding, filter.findingState)
      : null
  const scope = scopeCondition(viewer)
  const source = day ? await declarationAsOf(em, filter.year, day) : sql`declaration`
  const measures = measureConditions(() => overdueCondition(cycles, now))
  const context = {
    measures,
    deadline: () => deadlineState(cycles, now),
    dueDay: () => deadlineDay(cycles),
    own: () => onOwnDesk(viewer),
    finding,
    notThen: await notThen({ portal, viewer, em, now: present }, filter, cycles),
    idNumberHash,
  }
  const conditionOf = (asked: DeclarationFilter, persons: RawBuilder<SqlBool> | null) => {
    const condition = filterCondition(asked, { ...context, persons })
    return scope ? sql<SqlBool>`${scope} and ${condition}` : condition
  }
  const persons = filter.persons?.length
    ? countedPersons({ source, measures, condition: conditionOf(withoutGroups(filter), null) }, filter.persons)
    : null
  return {
    filter,
    cycles,
    condition: conditionOf(filter, persons),
    measures,
    bySupervisor: isLimitedBy(viewer, 'departments'),
    source,
    asOf: day,
    now,
    employers: await employerNames(em, filter.employer ?? []),
  }
}

/** Rows that didn't fulfil the filter at the end of its `newSince`: null if it has none, or if nothing had begun then. */
async function notThen(
  resolving: Resolving,
  { newSince, ...filter }: DeclarationFilter,
  cycles: readonly Cycle[],
): Promise<RawBuilder<SqlBool> | null> {
  if (!newSince || isTooEarly(newSince, cycles)) return null
  const then = await resolveFilter(resolving, filter, newSince)
  return sql<SqlBool>`declaration.id not in (select declaration.id from ${then.source} where ${then.condition})`
}
