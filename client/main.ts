import { createApp } from 'vue'
import './style/index.css'
import App from './App.vue'
import { i18n, setLanguage } from './locale'
import { en, zh } from './messages'
import { LanguageTags } from './locale/spoken-language'
import { router } from './router'
import { applyTheme } from './ui/theme'

i18n.global.setLocaleMessage('zh', zh)
i18n.global.setLocaleMessage('en', en)
setLanguage(i18n.global.locale.value)
applyTheme()
new LanguageTags(document.documentElement).watch()
createApp(App).use(i18n).use(router).mount('#app')
