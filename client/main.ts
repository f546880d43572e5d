import { createApp } from 'vue'
import './style/tokens.css'
import './style/base.css'
import App from './App.vue'
import { i18n, setLanguage } from './locale'
import { router } from './router'
import { applyTheme } from './frame/theme'

setLanguage(i18n.global.locale.value)
applyTheme()
createApp(App).use(i18n).use(router).mount('#app')
