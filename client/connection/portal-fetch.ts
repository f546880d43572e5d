import { announceViewerChange } from './viewer-change'

/** The server's mark of the session that it answers; another one each time somebody signs in. */
const header = 'x-portal-viewer'

/** Of the page; null until the first answer. */
let tag: string | null = null

/** What comes next says whose page it is. */
export function forgetViewer(): void {
  tag = null
}

class OtherViewerError extends Error {}

/**
 * `fetch` for all that a page asks of the portal: says whose page asks, so that nothing is done in another account's
 * name, and throws away what is answered for another account.
 */
export async function portalFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('x-portal', '1')
  if (tag !== null) headers.set(header, tag)
  const response = await fetch(input, { ...init, headers })
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
