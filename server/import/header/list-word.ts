import type { Cycle } from '../../../schema/cycle'
import { parseEthnicity } from '../parse/ethnicity'
import { CellError } from '../parse/problem'
import { endOfStageWord, returnOf } from '../parse/word'
import { noticeListOf } from '../code-list/notice-list'
import { vocabularyLists } from '../code-list/vocabulary-list'

/** Whether a text is a word of one of the lists that columns are read with. */
export type ListWords = (text: string) => boolean

const lists = Object.values(vocabularyLists)
const answers = new Set(['是', '否', '无', '有'])
const nobody = () => undefined

export function isEthnicity(text: string): boolean {
  try {
    return text.endsWith('族') && parseEthnicity(text) !== ''
  } catch (error) {
    if (error instanceof CellError) return false
    throw error
  }
}

export const isStageWord = (text: string): boolean =>
  vocabularyLists.STAGE.find(text) !== undefined || endOfStageWord(text, nobody) !== null || returnOf(text) !== null

/** A series of any year's notice, by a name of its own or a national one. */
export function seriesWords(cycles: readonly Cycle[]): ListWords {
  const notices = cycles.map(noticeListOf)
  return (text) =>
    notices.some(
      (notice) =>
        notice.series.find(text) !== undefined || notice.ambiguous.find(text) !== undefined || notice.isNational(text),
    )
}

export function committeeWords(cycles: readonly Cycle[]): ListWords {
  const notices = cycles.map(noticeListOf)
  return (text) => notices.some(({ bodies }) => bodies.find(text) !== undefined)
}

/** Of all lists together. */
export function listWords(cycles: readonly Cycle[]): ListWords {
  const [isSeries, isCommittee] = [seriesWords(cycles), committeeWords(cycles)]
  return (text) =>
    answers.has(text) ||
    lists.some((list) => list.find(text) !== undefined) ||
    isStageWord(text) ||
    isEthnicity(text) ||
    isSeries(text) ||
    isCommittee(text)
}
