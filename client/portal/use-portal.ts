import { computed, shallowRef } from 'vue'
import { backgroundHeaders, forgetAnswers, portalFetch } from '../connection/portal-fetch'
import { bodyFailure, isTransient, unreachable, type Failure } from '../graphql/failure'
import type { PortalQuery } from '../graphql/gql/graphql'
import { listen } from '../connection/socket'
import { onStale } from '../connection/stale'
import query from './portal.graphql?raw'
import { noteCycles } from './use-cycles'

const answer = shallowRef<PortalQuery | null>(null)
const failure = shallowRef<Failure | null>(null)
let latest = 0

interface Asking {
  headers?: Record<string, string>
  /** Also asks for the years, which only a signed-in account may see. */
  inside?: boolean
}

async function askPortal({ headers, inside }: Asking): Promise<PortalQuery | Failure> {
  try {
    const response = await portalFetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ operationName: 'Portal', query, variables: { inside } }),
    })
    const text = await response.text()
    return bodyFailure(text) ?? (response.ok ? (JSON.parse(text) as { data: PortalQuery }).data : unreachable)
  } catch {
    return unreachable
  }
}

/** Loads who is signed in and the state of the data. */
export async function loadPortal(asking: Asking = {}): Promise<void> {
  latest += 1
  const own = latest
  const asked = await askPortal(asking)
  if (own !== latest) return
  // Nobody is signed in, or the password must be changed first: then the years are refused, and with them all the rest.
  const isRefused = asking.inside && 'code' in asked && !isTransient(asked)
  const answered = isRefused ? await askPortal({ ...asking, inside: false }) : asked
  if (own !== latest) return
  if ('code' in answered) {
    failure.value = answered
    return
  }
  answer.value = answered
  failure.value = null
  if (answered.cycles) noteCycles(answered.cycles)
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

onStale(() => void loadPortal({ headers: backgroundHeaders }))

/** The portal's state and the signed-in account, for every page. */
export function usePortal() {
  const portal = computed(() => answer.value?.portal ?? null)
  const viewer = computed(() => answer.value?.viewer ?? null)
  /** Whether the last answer brought the years, too. */
  const hasYears = computed(() => answer.value?.cycles !== undefined)
  const may = (action: string | undefined) =>
    !action || (viewer.value?.actions.some((granted) => granted === action) ?? false)
  return { portal, viewer, hasYears, may, failure }
}
