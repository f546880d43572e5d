import { normaliseWord } from '../../text/normalise'

/** So many spellings are remembered; a file of made-up ones can't fill the memory. */
const mostSpellings = 2000

/** Words → what each means, found whatever their widths and spaces. The same spelling is normalised once. */
export class ClosedList<T> {
  /** By normalised word. */
  readonly words: ReadonlyMap<string, T>
  readonly #spellings = new Map<string, T | undefined>()

  constructor(words: Iterable<readonly [word: string, meaning: T]>) {
    this.words = new Map([...words].map(([word, meaning]) => [normaliseWord(word), meaning]))
  }

  find(text: string): T | undefined {
    const seen = this.#spellings.get(text)
    if (seen !== undefined || this.#spellings.has(text)) return seen
    const found = this.words.get(normaliseWord(text))
    if (this.#spellings.size < mostSpellings) this.#spellings.set(text, found)
    return found
  }
}
