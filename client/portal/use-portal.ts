import { computed, shallowRef } from 'vue'
import { resetViewer } from '../connection/portal-fetch'
import { backgroundRequest, client } from '../graphql/client'
import { failureOf, type Failure } from '../graphql/failure'
import type { PortalQuery } from '../graphql/gql/graphql'
import { listen } from '../connection/socket'
import { onStale } from '../connection/stale'
import { portalQuery } from './document'

const answer = shallowRef<PortalQuery | null>(null)
const failure = shallowRef<Failure | null>(null)
let latest = 0

/** Loads who is signed in and the state of the data. */
export async function loadPortal(context: Partial<typeof backgroundRequest> = {}): Promise<void> {
  latest += 1
  const own = latest
  try {
    const { data } = await client.query({ query: portalQuery, fetchPolicy: 'network-only', context })
    if (own !== latest) return
    answer.value = data ?? null
    failure.value = null
    listen(data?.viewer?.actions.includes('VIEW_STATISTICS') ?? false)
  } catch (error) {
    if (own === latest) failure.value = failureOf(error)
  }
}

/** Removes everything of the signed-in account: the shown data, running requests, the cache and the socket. */
export async function resetPortal(): Promise<void> {
  latest += 1
  answer.value = null
  failure.value = null
  listen(false)
  resetViewer()
  await client.clearStore()
}

onStale(() => void loadPortal(backgroundRequest))

/** The portal's state and the signed-in account, for every page. */
export function usePortal() {
  const portal = computed(() => answer.value?.portal ?? null)
  const viewer = computed(() => answer.value?.viewer ?? null)
  const may = (action: string | undefined) =>
    !action || (viewer.value?.actions.some((granted) => granted === action) ?? false)
  return { portal, viewer, may, failure }
}
