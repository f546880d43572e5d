import type { LocationQuery } from 'vue-router'
import { isOver } from '../../schema/year-before'
import type { DeclarationFilter } from '../graphql/gql/graphql'
import { formatDay } from '../locale/format'
import { useCycles } from '../portal/use-cycles'
import { usePortal } from '../portal/use-portal'

/** How the year goes, or what came of it. */
export const views = ['progress', 'results'] as const
export type View = (typeof views)[number]

/** Whether the filter has a single year, which is over. */
export function isClosed(filter: DeclarationFilter | null): boolean {
  const { cycles } = useCycles()
  const years = cycles.value.filter(({ hasDeclarations }) => hasDeclarations).map(({ year }) => year)
  const [year] = filter?.year ?? []
  return filter?.year.length === 1 && isOver(year!, years, formatDay(usePortal().portal.value?.now))
}

/** What is shown if the address doesn't say: a leader, and everyone of a year that is over, sees the results. */
export const usualView = (filter: DeclarationFilter | null): View =>
  isClosed(filter) || usePortal().viewer.value?.role === 'LEADER' ? 'results' : 'progress'

export const viewOf = ({ view }: LocationQuery, filter: DeclarationFilter | null): View =>
  views.find((one) => one === view) ?? usualView(filter)
