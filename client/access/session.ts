import { routeFailure, unreachable, type Failure } from '../graphql/failure'
import { forgetViewer, portalFetch } from '../connection/portal-fetch'
import { tellOtherTabs } from '../connection/viewer-change'

/** Null when signed in, else why not. */
export async function signIn(username: string, password: string): Promise<Failure | null> {
  // Whoever was signed in meanwhile, in another tab, is signed out by this.
  forgetViewer()
  try {
    const response = await portalFetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    })
    if (!response.ok) return await routeFailure(response)
  } catch {
    return unreachable
  }
  tellOtherTabs()
  return null
}

export async function signOut(): Promise<void> {
  await portalFetch('/session', { method: 'DELETE' }).catch(() => null)
  tellOtherTabs()
}
