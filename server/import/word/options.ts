import type { WordOption } from '../../../schema/import-run'
import { WordKind } from '../../../schema/vocabulary'
import { stagesByForm } from './stage-form'
import { suggesterOf } from './suggest'
import type { WordList } from './word-list'

const plainOption = ([code, label]: [string, string]): WordOption => ({ code, label, suggested: false })

/** All codes of a list, none suggested. */
export const optionsOf = ({ labels }: WordList): WordOption[] => [...labels].map(plainOption)

/**
 * @returns a function that lists the codes for a word: first suggestions by its form or by similar words, then the
 *   others. For the pair 系列/专业 the words similar to 专业 are suggested.
 */
export function optionsFor(kind: WordKind, list: WordList): (word: string) => WordOption[] {
  const alike = suggesterOf(list.words)
  return (word) => {
    const byForm = kind === WordKind.STAGE ? stagesByForm(word) : null
    const codes: string[] = byForm ?? alike(word.split('/').at(-1)!)
    const suggested = codes.map((code) => ({ code, label: list.labels.get(code)!, suggested: true }))
    return [...suggested, ...optionsOf(list).filter(({ code }) => !codes.includes(code))]
  }
}
