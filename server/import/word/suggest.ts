import { pinyin } from 'pinyin-pro'
import { normaliseWord } from '../normalise'

const most = 3

const soundOf = (word: string) => pinyin(word, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join(' ')

const lettersOf = (word: string) => [...word].toSorted().join('')

/** Insertions, deletions and replacements between two words. */
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

/** From 0, nothing alike, to 1; the reasons in the order in which they convince. */
function likeness(word: string, known: string, sameSound: boolean): number {
  if (sameSound) return 1
  if (lettersOf(word) === lettersOf(known)) return 0.95
  const longer = Math.max(word.length, known.length)
  const shorter = Math.min(word.length, known.length)
  const contained = word.includes(known) || known.includes(word)
  // 高 in 高工 tells something, 中 in a long word nothing.
  if (contained && (shorter > 1 || longer === 2)) return 0.5 + (0.4 * shorter) / longer
  const edits = Math.abs(word.length - known.length) > 2 ? longer : distance(word, known)
  return edits <= 2 && edits * 2 < longer ? 0.8 * (1 - edits / longer) : 0
}

/**
 * What a word of a list may mean: its codes most alike, best first, three at most. Only ever shown to a person.
 *
 * @param words the list: normalised word → code
 */
export function suggesterOf(words: ReadonlyMap<string, string>): (text: string) => string[] {
  const known = [...words].map(([word, code]) => ({ word, code, sound: soundOf(word) }))
  return (text) => {
    const word = normaliseWord(text)
    if (word === '') return []
    const sound = soundOf(word)
    const best = new Map<string, number>()
    for (const candidate of known) {
      const found = likeness(word, candidate.word, sound === candidate.sound)
      if (found > (best.get(candidate.code) ?? 0)) best.set(candidate.code, found)
    }
    const ranked = [...best].toSorted(([, a], [, b]) => b - a)
    return ranked.slice(0, most).map(([code]) => code)
  }
}
