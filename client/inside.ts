import { defineAsyncComponent, type App } from 'vue'
import { i18n } from './locale'
import { en, zh } from './messages'
import { router } from './router'

export { default as AppLayout } from './layout/AppLayout.vue'
export const FirstPasswordPage = defineAsyncComponent(() => import('./access/FirstPasswordPage.vue'))
export const FirstSecondFactorPage = defineAsyncComponent(() => import('./access/FirstSecondFactorPage.vue'))
export { loadCycles } from './portal/use-cycles'

/** The pages with which most accounts begin; the library of charts is half of all scripts. */
const begins = {
  start: () => Promise.all([import('./layout/StartPage.vue'), begins.overview()]),
  overview: () => Promise.all([import('./overview/OverviewPage.vue'), import('./chart/ChartDrawing.vue')]),
}

/** Fetches what the page's address shows first, before anything is shown. */
export async function fetchFirstPage(): Promise<void> {
  const { name } = router.resolve(router.options.history.location)
  if (name === 'start' || name === 'overview') await begins[name]()
}

/** What only a signed-in account needs: the messages of all rooms, and the pages by their addresses. */
export function furnish(app: App): void {
  i18n.global.setLocaleMessage('zh', zh)
  i18n.global.setLocaleMessage('en', en)
  app.use(router)
}
