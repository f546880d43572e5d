import { createApp } from 'vue'
import './style/index.css'
import { access } from './access/locale'
import App from './App.vue'
import { repeatStyles } from './connection/repeat-styles'
import { layout } from './layout/locale'
import { fetchInsideAgain } from './inside-soon'
import { i18n, setLanguage } from './locale'
import { LanguageTags } from './locale/spoken-language'
import { ui } from './ui/locale'
import { applyTextSize } from './ui/text-size'
import { applyTheme, printLight } from './ui/theme'

repeatStyles()
void fetchInsideAgain()
// Only what the sign-in page says; `inside.ts` brings the rest.
i18n.global.setLocaleMessage('zh', { ...access.zh, ...layout.zh, ...ui.zh })
i18n.global.setLocaleMessage('en', { ...access.en, ...layout.en, ...ui.en })
setLanguage(i18n.global.locale.value)
applyTheme()
printLight()
applyTextSize()
new LanguageTags(document.documentElement).watch()
createApp(App).use(i18n).mount('#app')
