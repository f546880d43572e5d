import { createApp } from 'vue'
import '../../schema/colour.css'
import '../style/tokens.css'
import '../style/base.css'
import '../style/forced.css'
import { i18n, setLanguage } from '../locale'
import { LanguageTags } from '../locale/spoken-language'
import { screen } from './screen-locale'
import { themeOfSystem } from '../ui/forced-colours'
import './wall.css'
import WallApp from './WallApp.vue'

// A separate page: a screen needs neither the portal's script nor its GraphQL client.
i18n.global.setLocaleMessage('zh', screen.zh)
i18n.global.setLocaleMessage('en', screen.en)
setLanguage(i18n.global.locale.value)
new LanguageTags(document.documentElement).watch()
const forced = themeOfSystem()
if (forced) document.documentElement.dataset.theme = forced
createApp(WallApp).use(i18n).mount('#app')
