import { routeFailure, unreachable, type Failure } from '../graphql/failure'
import { resetViewer, portalFetch } from '../connection/portal-fetch'
import { notifyOtherTabs } from '../connection/viewer-change'

let leaves = false

/** Whether the person signed out on this page: then no notice says that the session ended. */
export const isLeaving = (): boolean => leaves

/** Returns null on success, otherwise the reason. */
export async function signIn(username: string, password: string, code: string | null): Promise<Failure | null> {
  // Signing in ends any session that another tab of this browser has.
  resetViewer()
  leaves = false
  try {
    const response = await portalFetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password, code }),
    })
    if (!response.ok) return await routeFailure(response)
  } catch {
    return unreachable
  }
  notifyOtherTabs()
  return null
}

export async function signOut(): Promise<void> {
  leaves = true
  await portalFetch('/session', { method: 'DELETE' }).catch(() => null)
  notifyOtherTabs()
}
