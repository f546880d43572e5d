import type { App } from 'vue'
import { warmPictures } from './chart/warm-pictures'
import { i18n } from './locale'
import { en, zh } from './messages'
import { bringScript } from './connection/script'
import { askStart, firstPage } from './layout/start-address'
import { noteUnopened } from './layout/unopened'
import { askFirst, prepareFirst } from './overview/ask-first'
import { router } from './router'
import { lazy } from './ui/lazy'

export { default as AppLayout } from './layout/AppLayout.vue'
export const FirstPasswordPage = lazy(() => import('./access/FirstPasswordPage.vue'))
export const FirstSecondFactorPage = lazy(() => import('./access/FirstSecondFactorPage.vue'))

/** The scripts of the pages with which most accounts begin. */
const begins = {
  start: () => Promise.all([bringScript(() => import('./layout/StartPage.vue')), begins.overview()]),
  overview: () => bringScript(() => import('./overview/OverviewPage.vue')),
}

/** Fetches what the page's address shows first, before anything is shown. */
async function fetchFirstPage(): Promise<void> {
  const { name } = router.resolve(router.options.history.location)
  if (name === 'start' || name === 'overview') await begins[name]()
}

/** Does what the first page needs and what takes long the first time, before it is shown. */
export const warmPage = () => Promise.all([fetchFirstPage(), prepareFirst()])

/** The same, and what its charts need. */
export const warmAll = () => Promise.all([warmPage(), warmPictures()])

/** Asks what the first page shows, before it is there: first what takes longest. */
export function askFirstPage(): void {
  const { name, query } = router.resolve(router.options.history.location)
  if (name === 'overview' || (name === 'start' && firstPage() === 'overview')) askFirst(query)
  if (name === 'start') askStart(query)
}

/** What only a signed-in account needs: the messages of all rooms, and the pages by their addresses. */
export function furnish(app: App): void {
  i18n.global.setLocaleMessage('zh', zh)
  i18n.global.setLocaleMessage('en', en)
  noteUnopened(router)
  app.use(router)
}
