import { shallowRef } from 'vue'
import { client, type byItself } from '../graphql/client'
import { failureOf, type Failure } from '../graphql/failure'
import type { CyclesQuery } from '../graphql/gql/graphql'
import { cyclesQuery } from './document'

export type CycleFacts = CyclesQuery['cycles'][number]

const cycles = shallowRef<CycleFacts[]>([])
/** What is shown before a year is chosen: the newest that holds data; where none does, the newest of all. */
const openingYear = shallowRef<number | null>(null)

const holdsData = (year: number | null) => cycles.value.some((cycle) => cycle.year === year && cycle.hasDeclarations)

/** Null when they are there, else why not. */
export async function loadCycles(context: Partial<typeof byItself> = {}): Promise<Failure | null> {
  try {
    const { data } = await client.query({ query: cyclesQuery, fetchPolicy: 'network-only', context })
    cycles.value = data?.cycles ?? []
    // Once it holds data it stays: figures don't become another year's while somebody reads them.
    if (!holdsData(openingYear.value)) {
      const opening = cycles.value.find(({ hasDeclarations }) => hasDeclarations) ?? cycles.value[0]
      openingYear.value = opening?.year ?? null
    }
    return null
  } catch (error) {
    return failureOf(error)
  }
}

/** Every loaded year, newest first; names of series and bodies come from here. */
export function useCycles() {
  const cycleOf = (year: number | null) => cycles.value.find((cycle) => cycle.year === year) ?? null
  const seriesName = (code: string) =>
    cycles.value.flatMap(({ series }) => series).find((series) => series.code === code)?.shortName ?? code
  const bodyName = (code: string | null | undefined) =>
    cycles.value.flatMap(({ bodies }) => bodies).find((body) => body.code === code)?.name ?? code ?? ''
  return { cycles, openingYear, holdsData, cycleOf, seriesName, bodyName }
}
