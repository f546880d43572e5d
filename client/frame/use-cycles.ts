import { computed, shallowRef } from 'vue'
import { client } from '../graphql/client'
import { failureOf, type Failure } from '../graphql/failure'
import type { CyclesQuery } from '../graphql/gql/graphql'
import { cyclesQuery } from './document'

export type CycleFacts = CyclesQuery['cycles'][number]

const cycles = shallowRef<CycleFacts[]>([])

/** Null when they are there, else why not. */
export async function loadCycles(): Promise<Failure | null> {
  try {
    const { data } = await client.query({ query: cyclesQuery, fetchPolicy: 'network-only' })
    cycles.value = data?.cycles ?? []
    return null
  } catch (error) {
    return failureOf(error)
  }
}

/** Every loaded year, newest first; names of series and bodies come from here. */
export function useCycles() {
  /** What is shown before a year is chosen: the newest that holds data; where none does, the newest of all. */
  const openingYear = computed(
    () => (cycles.value.find(({ hasDeclarations }) => hasDeclarations) ?? cycles.value[0])?.year ?? null,
  )
  const cycleOf = (year: number | null) => cycles.value.find((cycle) => cycle.year === year) ?? null
  const seriesName = (code: string) =>
    cycles.value.flatMap(({ series }) => series).find((series) => series.code === code)?.shortName ?? code
  const bodyName = (code: string | null | undefined) =>
    cycles.value.flatMap(({ bodies }) => bodies).find((body) => body.code === code)?.name ?? code ?? ''
  return { cycles, openingYear, cycleOf, seriesName, bodyName }
}
