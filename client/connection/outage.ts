import { shallowRef } from 'vue'
import type { ErrorCode } from '../graphql/gql/graphql'
import { atPortal } from './base-path'

const code = 'DATABASE_AWAY' satisfies ErrorCode

/** Whether the portal has answered that its database is away, and hasn't been ready since. */
export const away = shallowRef(false)

const listeners = new Set<() => void>()

/** ms; random, so that the open pages don't ask all at once. */
const pause = () => 1500 + Math.random() * 1500

/** Returns a function that removes the listener. */
export function onReturn(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Looks for the outage in an answer, and then asks until the portal is ready again. */
export async function noteOutage(response: Response): Promise<void> {
  if (response.status !== 503 || away.value) return
  const text = await response.clone().text()
  if (!text.includes(`"${code}"`) || away.value) return
  away.value = true
  while (!(await askReady())?.ok) await new Promise((resolve) => setTimeout(resolve, pause()))
  away.value = false
  for (const listener of listeners) listener()
}

/** Asks the portal whether it is ready; null if it can't be reached. */
export const askReady = (): Promise<Response | null> => fetch(atPortal('/health/ready')).catch(() => null)
