import { noteOutage } from './outage'
import { atPortal } from './base-path'
import { announceViewerChange } from './viewer-change'

/** Response header with a tag of the session. The tag is new for each sign-in. */
const header = 'x-portal-viewer'

/** The tag of this page's session; null until the first answer. */
let tag: string | null = null

/** Headers of requests that the page sends without its user: they do not keep the session alive. */
export const backgroundHeaders = { 'x-portal-refresh': '1' }

const forgetting = new Set<() => Promise<unknown>>()

/** Calls `work` when the page must forget all that it loaded, because another account may be signed in. */
export function onForget(work: () => Promise<unknown>): void {
  forgetting.add(work)
}

/** Everything that was loaded is forgotten, and the next answer sets a new tag. */
export async function forgetAnswers(): Promise<void> {
  resetViewer()
  await Promise.all([...forgetting].map((forget) => forget()))
}

/** The next answer sets a new tag. */
export function resetViewer(): void {
  tag = null
}

class OtherViewerError extends Error {}

/**
 * `fetch` for all requests to the portal. Sends the tag of the page's session, so that the server does nothing under
 * another account, and rejects an answer for another account.
 */
export async function portalFetch(route: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('x-portal', '1')
  if (tag !== null) headers.set(header, tag)
  const response = await fetch(atPortal(route), { ...init, headers })
  void noteOutage(response)
  const answered = response.headers.get(header)
  if (answered !== null) {
    tag ??= answered
    if (answered !== tag) {
      announceViewerChange()
      throw new OtherViewerError()
    }
  }
  return response
}
