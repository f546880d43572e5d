import { bringScript } from './connection/script'
import { whenIdle } from './ui/idle'
import { nextTask } from './ui/next-task'

/** Whether somebody was signed in when this browser last showed the portal. It says nothing about who. */
export const wasInside = () => localStorage.getItem('inside') !== null

export function noteInside(isInside: boolean): void {
  if (isInside) localStorage.setItem('inside', '')
  else localStorage.removeItem('inside')
}

/** Ends when the styles that are fetched are there. */
let styled: Promise<unknown> = Promise.resolve()

/** In several tasks: in one they keep a slow phone from answering for a quarter of a second. */
async function runInside() {
  await bringScript(() => import('./messages').then(() => null))
  await nextTask()
  await bringScript(() => import('./graphql/client').then(() => null))
  await nextTask()
  const inside = await bringScript(() => import('./inside'))
  await styled
  await nextTask()
  return inside
}

let running: ReturnType<typeof runInside> | null = null

/**
 * Runs the scripts that only a signed-in account needs, once. Null if they can't be fetched now; they are fetched again when
 * they are needed.
 */
export async function loadInside() {
  try {
    return await (running ??= runInside())
  } catch {
    running = null
    return null
  }
}

/**
 * Fetches what the first page after a sign-in needs. The build names these files in index.html (`scripts/stored-soon.mjs`).
 *
 * @returns their links
 */
function fetchStored(relOf: (as: string) => string | null): HTMLLinkElement[] {
  const fetched: HTMLLinkElement[] = []
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stored-soon]')) {
    const rel = relOf(link.as)
    // With a kind and without an address it would be warned of.
    if (rel) fetched.push(Object.assign(link, { href: link.dataset['href'], rel }))
  }
  return fetched
}

const arrived = (link: HTMLLinkElement) =>
  new Promise((resolve, reject) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', reject)
  })

/** After a failure it waits for those that are fetched once more (`connection/repeat-styles.ts`). */
function awaitStyles(links: readonly HTMLLinkElement[]): void {
  const coming = new Set(links)
  for (const link of links) link.addEventListener('load', () => coming.delete(link))
  function wait(): void {
    styled = Promise.all([...coming].map(arrived))
    styled.catch(wait)
  }
  wait()
}

/** Has the browser store it, without running it, when it has nothing else to do. */
export function storeInside(): void {
  whenIdle(() => fetchStored(() => 'prefetch'))
}

/**
 * Runs the scripts of the first page and of its charts before they are needed: when somebody approaches the fields of the
 * sign-in page, or at the latest while the server checks the password.
 */
export async function fetchInside(): Promise<void> {
  await (await loadInside())?.warmAll().catch(() => null)
}

/** Resolves when the browser has painted something of the page. */
const firstPaint = () =>
  new Promise<void>((resolve) => {
    const observer = new PerformanceObserver(() => {
      observer.disconnect()
      resolve()
    })
    observer.observe({ type: 'paint', buffered: true })
  })

/**
 * When the page is reloaded: fetches the scripts of the page all at once, as soon as the outline of the page is painted, and
 * runs them while the server says who is signed in. Charts come after what is read first; a browser in which nobody is
 * signed in loads only the sign-in page.
 */
export async function fetchInsideAgain(): Promise<void> {
  if (!wasInside()) return
  await firstPaint()
  const links = fetchStored((as) => ({ script: 'modulepreload', style: 'stylesheet' })[as] ?? null)
  awaitStyles(links.filter(({ rel }) => rel === 'stylesheet'))
  const inside = await loadInside()
  await nextTask()
  await inside?.warmPage().catch(() => null)
}
