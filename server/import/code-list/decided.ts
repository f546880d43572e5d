import type { WordKind } from '../../../schema/vocabulary'
import { normaliseWord } from '../../text/normalise'

/** What a person decided that a word of a list means; `year` null = in every year's files. */
export interface DecidedWord {
  kind: WordKind
  year: number | null
  /** See `normaliseWord`. */
  normalWord: string
  code: string
}

/** What a person decided that a word of a list means; undefined where nobody did. */
export type Decided = (kind: WordKind, text: string) => string | undefined

/** The words that count in a file of `year`; what was decided for that year goes before what holds every year. */
export function decidedWords(words: readonly DecidedWord[], year: number): Decided {
  const codes = new Map<WordKind, Map<string, string>>()
  for (const decidedFor of [null, year]) {
    for (const { kind, normalWord, code } of words.filter((word) => word.year === decidedFor)) {
      const list = codes.get(kind) ?? new Map<string, string>()
      codes.set(kind, list.set(normalWord, code))
    }
  }
  return (kind, text) => codes.get(kind)?.get(normaliseWord(text))
}
