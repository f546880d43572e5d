import { createApp } from 'vue'
import '../style/index.css'
import { i18n, setLanguage } from '../locale'
import { en, zh } from '../messages'
import { loadPortal } from '../portal/use-portal'
import { router } from '../router'
import { applyTheme } from '../ui/theme'
import GalleryPage from './GalleryPage.vue'
import { answers } from './fixed/answers'

// Answers all queries with fixed data, so the gallery needs no server.
window.fetch = (_, init) => {
  const { operationName } = JSON.parse(String(init?.body)) as { operationName: string }
  const data = answers[operationName]
  const body = data ? { data } : { errors: [{ message: `样品里没有 ${operationName} 的数据。` }] }
  return Promise.resolve(Response.json(body))
}

i18n.global.setLocaleMessage('zh', zh)
i18n.global.setLocaleMessage('en', en)
setLanguage(i18n.global.locale.value)
applyTheme()
await loadPortal({ inside: true })
createApp(GalleryPage).use(i18n).use(router).mount('#app')
