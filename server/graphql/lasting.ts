import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { dayOf, shiftDay } from '../calendar/day-of'
import { standingOf, type Standing } from '../revision/standing'
import type { Context } from './context'
import { rootFields, fragmentsOf } from './cost'

/**
 * How long an answer lasts while nothing is changed: to the next instant of a cycle's windows or the end of the day, or,
 * where the present time is a part of the answer, to the end of the minute.
 */
type Duration = 'DEADLINE' | 'MINUTE'

/** The root fields whose answer depends only on the arguments, the viewer's rights, the data and the time. */
const lastingFields: Readonly<Partial<Record<string, Duration>>> = {
  statistics: 'DEADLINE',
  stageProgress: 'DEADLINE',
  trend: 'DEADLINE',
  desks: 'DEADLINE',
  findings: 'DEADLINE',
  findingTrend: 'DEADLINE',
  committees: 'DEADLINE',
  reportTable: 'MINUTE',
}

/** How long the operation's answer lasts; null if one of its fields may be answered differently at any time. */
export function durationOf(operation: OperationDefinitionNode, document: DocumentNode): Duration | null {
  if (operation.operation !== 'query') return null
  const fields = rootFields(operation.selectionSet, fragmentsOf(document))
  const durations = fields.map(({ name: { value } }) => (value === '__typename' ? 'DEADLINE' : lastingFields[value]))
  if (durations.includes(undefined)) return null
  return durations.includes('MINUTE') ? 'MINUTE' : 'DEADLINE'
}

/** When and of which data an answer is right. */
export interface Lasting extends Standing {
  /** ms of the portal's clock. */
  from: number
  until: number
}

/** How long an answer from the operation's open transaction lasts; undefined if that isn't known. */
export async function lastingOf(
  { portal, em, now }: Pick<Context, 'portal' | 'em' | 'now'>,
  duration: Duration,
): Promise<Lasting | undefined> {
  const standing = standingOf(em)
  if (!standing) return undefined
  const from = now.getTime()
  const endOfDay = new Date(`${shiftDay(dayOf(now), 1)}T00:00:00+08:00`).getTime()
  const endOfMinute = duration === 'MINUTE' ? (Math.floor(from / 60_000) + 1) * 60_000 : Infinity
  return { ...standing, from, until: Math.min(endOfDay, endOfMinute, await portal.nextInstant(em, now, standing)) }
}
