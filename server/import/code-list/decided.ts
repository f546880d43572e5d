import type { WordKind } from '../../../schema/vocabulary'
import { normaliseWord } from '../../text/normalise'

/** A person's decision which code a word means; `year` null = in files of every year. */
export interface DecidedWord {
  kind: WordKind
  year: number | null
  /** See `normaliseWord`. */
  normalWord: string
  code: string
}

/** Looks up the code that a person decided for a word; undefined when nobody has. */
export type Decided = (kind: WordKind, text: string) => string | undefined

export const noDecisions: Decided = () => undefined

/** The decisions for a file of `year`: one for that year takes precedence over one for all years. */
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
