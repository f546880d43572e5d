import { atPortal } from '../connection/base-path'
import { refusalOf, type Refusal } from './refusal'

/**
 * Takes the token out of the page's address (`/wall#token`), so that it is neither on the screen nor in the history of the browser.
 */
export function takeToken(): string | null {
  const token = location.hash.slice(1)
  if (token) history.replaceState(null, '', location.pathname + location.search)
  return token || null
}

/** Exchanges the token for the screen's cookie. @returns why it was refused; null if it wasn't */
export async function openLink(token: string): Promise<Refusal | null> {
  const response = await fetch(atPortal('/wall-session'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-portal': '1' },
    body: JSON.stringify({ token }),
  })
  if (response.ok) return null
  const refusal = await refusalOf(response)
  if (refusal === null) throw new Error(String(response.status))
  return refusal
}
