import { memoised } from '../../text/memoised'
import { normaliseWord } from '../../text/normalise'

/** Most spellings in the cache, so that a file with ever new ones can't fill the memory. */
const maxSpellings = 2000

/** Maps words to meanings, regardless of character width and spaces. */
export class ClosedList<T> {
  /** By normalised word. */
  readonly words: ReadonlyMap<string, T>
  readonly find: (text: string) => T | undefined

  constructor(words: Iterable<readonly [word: string, meaning: T]>) {
    this.words = new Map([...words].map(([word, meaning]) => [normaliseWord(word), meaning]))
    this.find = memoised(maxSpellings, (text) => this.words.get(normaliseWord(text)))
  }
}
