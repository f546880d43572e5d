import { createApp } from 'vue'
import { createI18n } from 'vue-i18n'
import '../style/index.css'
import { verify } from './locale'
import OfflineApp from './OfflineApp.vue'

// The whole program of the page that verifies without a network; the server adds the key.
const { body } = document
const i18n = createI18n({ legacy: false, locale: 'zh', messages: { zh: verify.zh } })
const root = body.appendChild(document.createElement('div'))
createApp(OfflineApp, { publicKey: body.dataset['key'] ?? '' })
  .use(i18n)
  .mount(root)
