import { describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import { i18n } from '../../client/locale'
import { en, zh } from '../../client/messages'

type Messages = { [key: string]: string | Messages }

/** All messages as `a.b` → text, at every depth. */
function flat(messages: Messages, path = ''): [key: string, sentence: string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  )
}

const places = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
const chinese = new Map(flat(zh))
const english = new Map(flat(en))

describe('the two languages', () => {
  it('have the same sentences', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  it('fill in the same places', () => {
    for (const [key, sentence] of chinese)
      expect([key, places(english.get(key) ?? '')]).toEqual([key, places(sentence)])
  })

  it('are read as the library reads them, which looks for places in every text', () => {
    const library = createI18n({ legacy: false, locale: 'zh', messages: { zh, en } }).global
    i18n.global.setLocaleMessage('zh', zh)
    i18n.global.setLocaleMessage('en', en)
    for (const locale of ['zh', 'en'] as const) {
      for (const [key, sentence] of locale === 'zh' ? chinese : english) {
        const values = Object.fromEntries(places(sentence).map((name) => [name, `“${name}”`]))
        expect([key, i18n.global.t(key, values, { locale })]).toEqual([key, library.t(key, values, { locale })])
      }
    }
  })

  it('say something everywhere, in the page’s own script', () => {
    const foreign = [...english].filter(([key, text]) => /\p{Script=Han}/u.test(text) && key !== 'app.language')
    expect(foreign).toEqual([])
    expect([...chinese, ...english].filter(([, text]) => !text.trim())).toEqual([])
  })
})
