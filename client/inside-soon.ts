import { whenIdle } from './ui/idle'

/** Whether somebody was signed in when this browser last showed the portal. It says nothing about who. */
export const wasInside = () => localStorage.getItem('inside') !== null

export function noteInside(isInside: boolean): void {
  if (isInside) localStorage.setItem('inside', '')
  else localStorage.removeItem('inside')
}

/** Null if it can't be fetched now; it is fetched again when it is needed. */
export const loadInside = () => import('./inside').catch(() => null)

/**
 * Has the browser store what the first page after a sign-in needs, without running it, when it has nothing else to do. The
 * build names these files in index.html (`scripts/stored-soon.mjs`).
 */
export function storeInside(): void {
  whenIdle(() => {
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stored-soon]'))
      Object.assign(link, { rel: 'prefetch', href: link.dataset['href'] })
  })
}

/**
 * Runs the scripts of the first page and of its charts before they are needed: when somebody approaches the fields of the
 * sign-in page, or at the latest while the server checks the password.
 */
export async function fetchInside(): Promise<void> {
  await (await loadInside())?.warmUp().catch(() => null)
}

/**
 * When the page is reloaded: runs the scripts of the page while the server says who is signed in. Charts come after what is
 * read first; a browser in which nobody is signed in loads only the sign-in page.
 */
export async function fetchInsideAgain(): Promise<void> {
  if (!wasInside()) return
  await (await loadInside())?.fetchFirstPage().catch(() => null)
}
