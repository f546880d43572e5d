import { createI18n } from 'vue-i18n'

export type Language = 'zh' | 'en'

const stored = localStorage.getItem('language')

/** The page's words; `main.ts` brings the sentences, so that no room below needs to know them all. */
export const i18n = createI18n({
  legacy: false,
  locale: stored === 'en' ? 'en' : 'zh',
  fallbackLocale: 'zh',
  messages: { zh: {}, en: {} },
})

export function setLanguage(language: Language): void {
  i18n.global.locale.value = language
  localStorage.setItem('language', language)
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}
