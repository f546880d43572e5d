type PageLanguage = 'zh' | 'en'

const count = (text: string, script: RegExp) => text.match(script)?.length ?? 0

/** Names of files, numbers of declarations and check values: words of no language. */
const code = /[\w-]*\d[\w-]*|\w+\.(xlsx|docx|csv)/g

/**
 * The language of a text by its characters. An English sentence may contain a Chinese name, so the majority decides.
 */
export function languageOf(text: string): PageLanguage | null {
  const words = text.replaceAll(code, '')
  const chinese = count(words, /\p{Script=Han}/gu)
  const latin = count(words, /\p{Script=Latin}/gu)
  if (chinese === 0 && latin === 0) return null
  return chinese > latin ? 'zh' : 'en'
}

/** A Chinese text with what is between its characters, or what is around it. Chinese with some Latin letters is one part. */
export function partsByLanguage(text: string): { text: string; isChinese: boolean }[] {
  if (languageOf(text) !== 'en' && !/[A-Za-z]{3}/.test(text)) return [{ text, isChinese: true }]
  return text
    .split(/(\p{Script=Han}(?:[\p{Script=Han}\d·、（）《》“”]*[\p{Script=Han}）》”])?)/u)
    .map((part, place) => ({ text: part, isChinese: place % 2 === 1 }))
    .filter((part) => part.text !== '')
}

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join('')

/**
 * On an English page, sets the `lang` attribute of elements with Chinese text from the server, such as names, clauses
 * and messages. Otherwise a screen reader, the font choice and the line breaking would treat them as English. Such text
 * can be anywhere, so the elements are found by their characters.
 */
export class LanguageTags {
  readonly #root: HTMLElement
  /** Elements whose `lang` was set here, not by a template. */
  readonly #tagged = new WeakSet<Element>()

  constructor(root: HTMLElement) {
    this.#root = root
  }

  /** A Chinese page is checked once, when the language changes, and is not observed after that. */
  watch(): void {
    const { body } = this.#root.ownerDocument
    const observer = new MutationObserver((changes) => {
      for (const element of new Set(changes.map(({ target }) => elementOf(target))))
        if (element) this.#tagWithin(element)
    })
    const follow = () => {
      observer.disconnect()
      if (this.#isEnglish()) observer.observe(body, { childList: true, characterData: true, subtree: true })
      this.#tagWithin(body)
    }
    new MutationObserver(follow).observe(this.#root, { attributes: true, attributeFilter: ['lang'] })
    follow()
  }

  #isEnglish(): boolean {
    return this.#root.lang === 'en'
  }

  #tagWithin(element: Element): void {
    if (!element.isConnected) return
    this.#tag(element)
    for (const part of element.querySelectorAll('*')) this.#tag(part)
  }

  #tag(element: Element): void {
    if (this.#tagged.has(element)) {
      element.removeAttribute('lang')
      this.#tagged.delete(element)
    }
    const language = this.#isEnglish() ? languageOf(ownText(element)) : null
    if (!language) return
    const surrounding = element.closest('[lang]')
    const isTagged = surrounding === this.#root || (surrounding !== null && this.#tagged.has(surrounding))
    if (!isTagged || surrounding.getAttribute('lang') === language) return
    element.setAttribute('lang', language)
    this.#tagged.add(element)
  }
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)
