import { routeFailure, unreachable, type Failure } from '../graphql/failure'
import { resetViewer, portalFetch } from '../connection/portal-fetch'
import { notifyOtherTabs } from '../connection/viewer-change'

/** Returns null on success, otherwise the reason. */
export async function signIn(username: string, password: string, code: string | null): Promise<Failure | null> {
  // Signing in ends any session that another tab of this browser has.
  resetViewer()
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
  await portalFetch('/session', { method: 'DELETE' }).catch(() => null)
  notifyOtherTabs()
}
