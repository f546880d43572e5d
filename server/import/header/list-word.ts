import type { Cycle } from '../../../schema/cycle'
import { parseEthnicity } from '../parse/ethnicity'
import { CellError } from '../parse/problem'
import { endOfStageWord, returnOf } from '../parse/word'
import { noDecisions } from '../code-list/decided'
import { noticeListOf } from '../code-list/notice-list'
import { vocabularyLists } from '../code-list/vocabulary-list'

/** Whether a text is a word of a code list. */
export type ListWords = (text: string) => boolean

const lists = Object.values(vocabularyLists)
const answers = new Set(['是', '否', '无', '有'])

export function isEthnicity(text: string): boolean {
  try {
    return text.endsWith('族') && parseEthnicity(text) !== ''
  } catch (error) {
    if (error instanceof CellError) return false
    throw error
  }
}

export const isStageWord = (text: string): boolean =>
  vocabularyLists.STAGE.find(text) !== undefined ||
  endOfStageWord(text, noDecisions) !== null ||
  returnOf(text) !== null

/** Names of the series of all notices, also of the national series. */
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

/** The words of all lists together. */
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
