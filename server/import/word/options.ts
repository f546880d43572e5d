import type { Cycle } from '../../../schema/cycle'
import { Outcome, WordKind, outcomeLabel, wordKindLabel } from '../../../schema/vocabulary'
import type { WordOption } from '../../../schema/import-run'
import { readCycle } from '../../cycle/read'
import type { EntityManager } from '../../database/orm'
import { InvalidInputError } from '../../errors'
import { noticeListOf } from '../code-list/notice-list'
import { otherNotice } from '../code-list/other-notice'
import { stagesByGrammar } from './stage-grammar'
import { suggesterOf } from './suggest'
import { codesOf, vocabularyLists, type VocabularyKind } from '../code-list/vocabulary-list'

/** A closed list as a person chooses from it. */
export interface WordList {
  /** Code → name, in the list's order. */
  labels: ReadonlyMap<string, string>
  /** Normalised word → code: what needs no deciding. */
  words: ReadonlyMap<string, string>
}

/** Whether a list is the notice's, another one each year. */
export const isYearly = (kind: WordKind): kind is WordKind.SERIES | WordKind.COMMITTEE =>
  kind === WordKind.SERIES || kind === WordKind.COMMITTEE

function noticeWordList(kind: WordKind.SERIES | WordKind.COMMITTEE, cycle: Cycle): WordList {
  const { series, seriesByCode, bodies, bodyNames } = noticeListOf(cycle)
  if (kind === WordKind.COMMITTEE) return { labels: bodyNames, words: bodies.words }
  return {
    labels: new Map([
      ...[...seriesByCode].map(([code, { name }]) => [code, name] as const),
      [otherNotice.code, otherNotice.label],
    ]),
    words: new Map([...series.words].map(([word, { code }]) => [word, code])),
  }
}

/** 当前环节 may name how a declaration ended instead of a desk. */
const endings = new Map(Object.values(Outcome).map((outcome) => [outcome, `已结束：${outcomeLabel[outcome].zh}`]))

function vocabularyWordList(kind: VocabularyKind): WordList {
  const labels = codesOf(kind)
  return {
    labels: kind === WordKind.STAGE ? new Map([...labels, ...endings]) : labels,
    words: vocabularyLists[kind].words,
  }
}

/**
 * A list of a year. `year` null: of every year, which the notice's own lists are not.
 *
 * @throws InvalidInputError, CycleUnknownError
 */
export async function readWordList(em: EntityManager, kind: WordKind, year: number | null): Promise<WordList> {
  if (!isYearly(kind)) return vocabularyWordList(kind)
  if (year === null) throw new InvalidInputError(`${wordKindLabel[kind].zh}每年由通知确定，请指明年度。`)
  return noticeWordList(kind, await readCycle(em, year))
}

const plainOption = ([code, label]: [string, string]): WordOption => ({ code, label, suggested: false })

/** A list as it is, nothing suggested. */
export const optionsOf = ({ labels }: WordList): WordOption[] => [...labels].map(plainOption)

/** For each word the list with what it may mean first, by its grammar or its likeness; of 系列/专业 the 专业 is what tells. */
export function optionsFor(kind: WordKind, list: WordList): (word: string) => WordOption[] {
  const alike = suggesterOf(list.words)
  return (word) => {
    const made = kind === WordKind.STAGE ? stagesByGrammar(word) : null
    const codes: string[] = made ?? alike(word.split('/').at(-1)!)
    const first = codes.map((code) => ({ code, label: list.labels.get(code)!, suggested: true }))
    return [...first, ...optionsOf(list).filter(({ code }) => !codes.includes(code))]
  }
}
