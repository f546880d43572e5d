import { computed, shallowRef } from 'vue'
import { client } from '../graphql/client'
import { failureOf, type Failure } from '../graphql/failure'
import type { PortalQuery } from '../graphql/gql/graphql'
import { portalQuery } from './document'

const answer = shallowRef<PortalQuery | null>(null)
const failure = shallowRef<Failure | null>(null)

/** Asks anew who is signed in and how the data stand. */
export async function loadPortal(): Promise<void> {
  try {
    const { data } = await client.query({ query: portalQuery, fetchPolicy: 'network-only' })
    answer.value = data ?? null
    failure.value = null
  } catch (error) {
    failure.value = failureOf(error)
  }
}

/** What every page knows: the portal's state and who is signed in. */
export function usePortal() {
  const portal = computed(() => answer.value?.portal ?? null)
  const viewer = computed(() => answer.value?.viewer ?? null)
  const may = (action: string) => viewer.value?.actions.some((granted) => granted === action) ?? false
  return { portal, viewer, may, failure }
}
