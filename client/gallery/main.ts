import { ApolloLink } from '@apollo/client'
import { createApp } from 'vue'
import { of } from 'rxjs'
import '../style/index.css'
import { client } from '../graphql/client'
import { i18n, setLanguage } from '../locale'
import { en, zh } from '../messages'
import { loadCycles } from '../portal/use-cycles'
import { loadPortal } from '../portal/use-portal'
import { router } from '../router'
import { applyTheme } from '../ui/theme'
import GalleryPage from './GalleryPage.vue'
import { answers } from './fixed/answers'

// Answers all queries with fixed data, so the gallery needs no server.
client.setLink(
  new ApolloLink(({ operationName = '' }) => {
    const data = answers[operationName]
    return of(data ? { data } : { errors: [{ message: `样品里没有 ${operationName} 的数据。` }] })
  }),
)

i18n.global.setLocaleMessage('zh', zh)
i18n.global.setLocaleMessage('en', en)
setLanguage(i18n.global.locale.value)
applyTheme()
await loadPortal()
await loadCycles()
createApp(GalleryPage).use(i18n).use(router).mount('#app')
