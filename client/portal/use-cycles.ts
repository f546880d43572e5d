import { shallowRef } from 'vue'
import type { PortalQuery } from '../graphql/gql/graphql'

export type CycleFacts = NonNullable<PortalQuery['cycles']>[number]

const cycles = shallowRef<CycleFacts[]>([])
/** The year shown before the user chooses one: the newest with declarations, or else the newest of all. */
const openingYear = shallowRef<number | null>(null)

const holdsData = (year: number | null) => cycles.value.some((cycle) => cycle.year === year && cycle.hasDeclarations)

/** Takes over what the portal says. */
export function noteCycles(found: CycleFacts[]): void {
  cycles.value = found
  // A year with data is never replaced, so that the figures do not change to another year while somebody reads them.
  if (holdsData(openingYear.value)) return
  const opening = found.find(({ hasDeclarations }) => hasDeclarations) ?? found[0]
  openingYear.value = opening?.year ?? null
}

/** All loaded cycles, newest first, and the names of their series and reviewing bodies. */
export function useCycles() {
  const cycleOf = (year: number | null) => cycles.value.find((cycle) => cycle.year === year) ?? null
  const seriesName = (code: string) =>
    cycles.value.flatMap(({ series }) => series).find((series) => series.code === code)?.shortName ?? code
  const bodyName = (code: string | null | undefined) =>
    cycles.value.flatMap(({ bodies }) => bodies).find((body) => body.code === code)?.name ?? code ?? ''
  return { cycles, openingYear, holdsData, cycleOf, seriesName, bodyName }
}
