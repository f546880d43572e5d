import { computed, shallowRef } from 'vue'
import { backgroundHeaders, forgetAnswers, portalFetch } from '../connection/portal-fetch'
import { bodyFailure, unreachable, type Failure } from '../graphql/failure'
import type { PortalQuery } from '../graphql/gql/graphql'
import { listen } from '../connection/socket'
import { onStale } from '../connection/stale'
import query from './portal.graphql?raw'

const answer = shallowRef<PortalQuery | null>(null)
const failure = shallowRef<Failure | null>(null)
let latest = 0

async function askPortal(headers: Record<string, string>): Promise<PortalQuery | Failure> {
  try {
    const response = await portalFetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ operationName: 'Portal', query }),
    })
    const text = await response.text()
    return bodyFailure(text) ?? (response.ok ? (JSON.parse(text) as { data: PortalQuery }).data : unreachable)
  } catch {
    return unreachable
  }
}

/** Loads who is signed in and the state of the data. */
export async function loadPortal(headers: Record<string, string> = {}): Promise<void> {
  latest += 1
  const own = latest
  const answered = await askPortal(headers)
  if (own !== latest) return
  if ('code' in answered) {
    failure.value = answered
    return
  }
  answer.value = answered
  failure.value = null
  listen(answered.viewer?.actions.includes('VIEW_STATISTICS') ?? false)
}

/** Removes everything of the signed-in account: the shown data, running requests, the cache and the socket. */
export async function resetPortal(): Promise<void> {
  latest += 1
  answer.value = null
  failure.value = null
  listen(false)
  await forgetAnswers()
}

onStale(() => void loadPortal(backgroundHeaders))

/** The portal's state and the signed-in account, for every page. */
export function usePortal() {
  const portal = computed(() => answer.value?.portal ?? null)
  const viewer = computed(() => answer.value?.viewer ?? null)
  const may = (action: string | undefined) =>
    !action || (viewer.value?.actions.some((granted) => granted === action) ?? false)
  return { portal, viewer, may, failure }
}
