import { Dimension } from '../../schema/field/dimension'
import { Measure } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'
import { countDeclarations } from '../statistics/count'
import { seesCommitteeFindings } from './committee-findings'

/** Codes of the committees of a year that are asked about; null for all of them. */
export type CommitteesOf = (year: number) => readonly string[] | null

const isSet = (value: unknown): boolean => value !== undefined && value !== null

/**
 * The committees that the findings of a filter are about: those of the filtered declarations. While a filter chooses
 * only years and committees, these are all of them, also the ones that have no declaration yet. A filter by rules, which are
 * about declarations, chooses none.
 */
export async function filteredCommittees(
  em: EntityManager,
  viewer: Viewer,
  resolved: ResolvedFilter,
): Promise<CommitteesOf> {
  const { year: _, committee, finding, ...others } = resolved.filter
  if (isSet(finding)) return () => []
  if (!Object.values(others).some(isSet)) return () => committee ?? null
  if (!seesCommitteeFindings(viewer)) return () => []
  const { keys } = await countDeclarations(em, resolved, {
    by: [Dimension.YEAR, Dimension.COMMITTEE],
    measures: [Measure.DECLARED],
  })
  const [years, codes] = keys as [(string | null)[], (string | null)[]]
  return (year) => codes.filter((code, at): code is string => code !== null && years[at] === String(year))
}
