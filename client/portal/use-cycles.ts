import { shallowRef } from 'vue'
import { client, type backgroundRequest } from '../graphql/client'
import type { Failure } from '../graphql/failure'
import { failureOf } from '../graphql/failure-of'
import type { CyclesQuery } from '../graphql/gql/graphql'
import { cyclesQuery } from './document'

export type CycleFacts = CyclesQuery['cycles'][number]

const cycles = shallowRef<CycleFacts[]>([])
/** The year shown before the user chooses one: the newest with declarations, or else the newest of all. */
const openingYear = shallowRef<number | null>(null)

const holdsData = (year: number | null) => cycles.value.some((cycle) => cycle.year === year && cycle.hasDeclarations)

/** Returns null on success, otherwise the reason. They are kept here, so that the cache needn't keep them too. */
export async function loadCycles(context: Partial<typeof backgroundRequest> = {}): Promise<Failure | null> {
  try {
    const { data } = await client.query({ query: cyclesQuery, fetchPolicy: 'no-cache', context })
    cycles.value = data?.cycles ?? []
    // A year with data is never replaced, so that the figures do not change to another year while somebody reads them.
    if (!holdsData(openingYear.value)) {
      const opening = cycles.value.find(({ hasDeclarations }) => hasDeclarations) ?? cycles.value[0]
      openingYear.value = opening?.year ?? null
    }
    return null
  } catch (error) {
    return failureOf(error)
  }
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
