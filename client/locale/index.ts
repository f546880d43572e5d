import { createI18n } from 'vue-i18n'
import { en } from './en'
import { zh } from './zh'

export type Language = 'zh' | 'en'

const stored = localStorage.getItem('language')

export const i18n = createI18n({
  legacy: false,
  locale: stored === 'en' ? 'en' : 'zh',
  fallbackLocale: 'zh',
  messages: { zh, en },
})

export function setLanguage(language: Language): void {
  i18n.global.locale.value = language
  localStorage.setItem('language', language)
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}
