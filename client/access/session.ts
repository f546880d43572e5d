import { routeFailure, unreachable, type Failure } from '../graphql/failure'
import { resetViewer, portalFetch } from '../connection/portal-fetch'
import { notifyOtherTabs } from '../connection/viewer-change'

let leaves = false

/** Whether the person signed out on this page: then no notice says that the session ended. */
export const isLeaving = (): boolean => leaves

/** Kept until the server has ended the session, also if the page is closed before: the browser still has its cookie. */
const owed = 'signing-out'
const owesSignOut = (): boolean => localStorage.getItem(owed) !== null

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
    localStorage.removeItem(owed)
  } catch {
    return unreachable
  }
  notifyOtherTabs()
  return null
}

/** Ends the session, or has `finishSignOut` end it when the server can be reached. */
export async function signOut(): Promise<void> {
  leaves = true
  localStorage.setItem(owed, '')
  await finishSignOut()
  notifyOtherTabs()
}

/** Ends the session of a person who signed out while the server couldn't be reached. @returns whether none is owed any more */
export async function finishSignOut(): Promise<boolean> {
  if (!owesSignOut()) return true
  try {
    // A server that fails hasn't ended it; one that refuses knows no session.
    if ((await portalFetch('/session', { method: 'DELETE' })).status >= 500) return false
  } catch (error) {
    // Anything but the network's failure is an answer, such as that another account is signed in by now.
    if (error instanceof TypeError) return false
  }
  localStorage.removeItem(owed)
  return true
}
