import { createI18n } from 'vue-i18n'

export type Language = 'zh' | 'en'

const stored = localStorage.getItem('language')

/** The translations. `main.ts` adds the messages, so that this room need not import every other room. */
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
