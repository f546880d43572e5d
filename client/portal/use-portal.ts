import { computed, shallowRef } from 'vue'
import { forgetViewer } from '../connection/portal-fetch'
import { byItself, client } from '../graphql/client'
import { failureOf, type Failure } from '../graphql/failure'
import type { PortalQuery } from '../graphql/gql/graphql'
import { listen } from '../connection/socket'
import { onStale } from '../connection/stale'
import { portalQuery } from './document'

const answer = shallowRef<PortalQuery | null>(null)
const failure = shallowRef<Failure | null>(null)
let latest = 0

/** Asks anew who is signed in and how the data stand. */
export async function loadPortal(context: Partial<typeof byItself> = {}): Promise<void> {
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

/** Nothing of the viewer's is left: not what is shown, not what is under way, not the socket. */
export async function forgetPortal(): Promise<void> {
  latest += 1
  answer.value = null
  failure.value = null
  listen(false)
  forgetViewer()
  await client.clearStore()
}

onStale(() => void loadPortal(byItself))

/** What every page knows: the portal's state and who is signed in. */
export function usePortal() {
  const portal = computed(() => answer.value?.portal ?? null)
  const viewer = computed(() => answer.value?.viewer ?? null)
  const may = (action: string | undefined) =>
    !action || (viewer.value?.actions.some((granted) => granted === action) ?? false)
  return { portal, viewer, may, failure }
}
