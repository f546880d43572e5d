import { pinyin } from 'pinyin-pro'
import { normaliseWord } from '../../text/normalise'

const maxSuggestions = 3

const soundOf = (word: string) => pinyin(word, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join(' ')

const lettersOf = (word: string) => [...word].toSorted().join('')

/** Number of insertions, deletions and replacements between two words (Levenshtein distance). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1)!
}

/** An ending that words of at least so many codes share, such as 工程, 专业 or 审核, is ignored in comparisons. */
const minCodes = 3
const endingLengths = [2, 3, 4]

function generalEndings(words: ReadonlyMap<string, string>): string[] {
  const codes = new Map<string, Set<string>>()
  for (const [word, code] of words) {
    for (const length of endingLengths) {
      if (word.length < length) continue
      const ending = word.slice(-length)
      codes.set(ending, (codes.get(ending) ?? new Set()).add(code))
    }
  }
  const general = [...codes].filter(([, of]) => of.size >= minCodes).map(([ending]) => ending)
  return general.toSorted((a, b) => b.length - a.length)
}

/** A word without general endings; may be empty. */
function stemOf(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.endsWith(one))
  return ending === undefined ? word : stemOf(word.slice(0, -ending.length), endings)
}

/** How alike two words are, from 0 to 1: higher when one contains the other, lower when they differ by few edits. */
function likeness(word: string, known: string): number {
  const longer = Math.max(word.length, known.length)
  const shorter = Math.min(word.length, known.length)
  if (shorter === 0) return 0
  const contained = word.includes(known) || known.includes(word)
  // A single character counts only in a word of two: 高 in 高工, but not 中 in a long word.
  if (contained && (shorter > 1 || longer === 2)) return 0.5 + (0.4 * shorter) / longer
  const edits = Math.abs(word.length - known.length) > 2 ? longer : distance(word, known)
  return edits <= 2 && edits * 2 < longer ? 0.8 * (1 - edits / longer) : 0
}

/**
 * Suggests codes for a word by similar words of a list. Suggestions are only shown to a person.
 *
 * @param words the list: normalised word → code
 * @returns a function that gives at most three codes, best first
 */
export function suggesterOf(words: ReadonlyMap<string, string>): (text: string) => string[] {
  const endings = generalEndings(words)
  const known = [...words].map(([word, code]) => ({
    word,
    code,
    stem: stemOf(word, endings),
    sound: soundOf(word),
    letters: lettersOf(word),
  }))
  return (text) => {
    const word = normaliseWord(text)
    if (word === '') return []
    const [stem, sound, letters] = [stemOf(word, endings), soundOf(word), lettersOf(word)]
    const alike = (candidate: (typeof known)[number]) => {
      if (candidate.sound === sound) return 1
      return candidate.letters === letters ? 0.95 : likeness(stem, candidate.stem)
    }
    const best = new Map<string, number>()
    for (const candidate of known) {
      const found = alike(candidate)
      if (found > (best.get(candidate.code) ?? 0)) best.set(candidate.code, found)
    }
    const ranked = [...best].toSorted(([, a], [, b]) => b - a)
    return ranked.slice(0, maxSuggestions).map(([code]) => code)
  }
}
