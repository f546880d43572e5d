type Spoken = 'zh' | 'en'

const count = (text: string, script: RegExp) => text.match(script)?.length ?? 0

/** An English sentence may name somebody in Chinese; what is Chinese beyond that isn't English. */
export function spokenIn(text: string): Spoken | null {
  const chinese = count(text, /\p{Script=Han}/gu)
  const latin = count(text, /\p{Script=Latin}/gu)
  if (chinese === 0 && latin === 0) return null
  return chinese > latin ? 'zh' : 'en'
}

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join('')

/**
 * On an English page, tells of what language the words are that the server or a person wrote: names, clauses, messages. They
 * stand wherever data stand, so that they are found by what they are rather than by being listed. Without it they are
 * spoken, drawn and broken into lines as English.
 */
export class SpokenLanguage {
  readonly #root: HTMLElement
  /** Elements whose language was told here, not by a template. */
  readonly #labelled = new WeakSet<Element>()

  constructor(root: HTMLElement) {
    this.#root = root
  }

  /** A Chinese page is looked through once, when its language has changed, and isn't watched. */
  watch(): void {
    const { body } = this.#root.ownerDocument
    const words = new MutationObserver((changes) => {
      for (const element of new Set(changes.map(({ target }) => elementOf(target))))
        if (element) this.#tellWithin(element)
    })
    const follow = () => {
      words.disconnect()
      if (this.#isEnglish()) words.observe(body, { childList: true, characterData: true, subtree: true })
      this.#tellWithin(body)
    }
    new MutationObserver(follow).observe(this.#root, { attributes: true, attributeFilter: ['lang'] })
    follow()
  }

  #isEnglish(): boolean {
    return this.#root.lang === 'en'
  }

  #tellWithin(element: Element): void {
    if (!element.isConnected) return
    this.#tell(element)
    for (const part of element.querySelectorAll('*')) this.#tell(part)
  }

  #tell(element: Element): void {
    if (this.#labelled.has(element)) {
      element.removeAttribute('lang')
      this.#labelled.delete(element)
    }
    const language = this.#isEnglish() ? spokenIn(ownText(element)) : null
    if (!language) return
    const spokenAround = element.closest('[lang]')
    const isLabelled = spokenAround === this.#root || (spokenAround !== null && this.#labelled.has(spokenAround))
    if (!isLabelled || spokenAround.getAttribute('lang') === language) return
    element.setAttribute('lang', language)
    this.#labelled.add(element)
  }
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)
