import type { Page } from 'playwright-core'

/** Pages that are open at the same time: while one waits for the server, another draws. */
const together = 3

/**
 * Visits all paths with several open pages, and says after each how far it is and how long the rest takes at this speed.
 *
 * @param open a page to visit paths with
 * @param visit says what it found
 */
export async function visitAll(
  name: string,
  paths: readonly string[],
  open: () => Promise<Page>,
  visit: (page: Page, path: string) => Promise<string>,
): Promise<void> {
  const left = [...paths]
  const start = performance.now()
  let done = 0
  const walk = async () => {
    const page = await open()
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const found = await visit(page, path)
      done += 1
      const minutes = (performance.now() - start) / 60_000
      const rest = (minutes / done) * (paths.length - done)
      console.info(
        `${name}: ${done} of ${paths.length} pages in ${minutes.toFixed(1)} min, about ${rest.toFixed(1)} left; ${path} ${found}`,
      )
    }
    await page.context().close()
  }
  await Promise.all(Array.from({ length: Math.min(together, paths.length) }, walk))
}
