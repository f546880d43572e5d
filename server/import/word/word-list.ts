import type { Cycle } from '../../../schema/cycle'
import { Outcome, WordKind, outcomeLabel, wordKindLabel } from '../../../schema/vocabulary'
import { readCycle } from '../../cycle/read'
import type { EntityManager } from '../../database/orm'
import { InvalidInputError } from '../../errors'
import { noticeListOf, otherNotice } from '../code-list/notice-list'
import { codesOf, vocabularyLists, type VocabularyKind } from '../code-list/vocabulary-list'

/** A code list from which a person chooses. */
export interface WordList {
  /** Code → label, in the order shown. */
  labels: ReadonlyMap<string, string>
  /** Normalised word → code, for known words. */
  words: ReadonlyMap<string, string>
}

/** Whether each year's notice sets the list. */
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

/** 当前环节 may contain an outcome instead of a stage. */
const endings = new Map(Object.values(Outcome).map((outcome) => [outcome, `已结束：${outcomeLabel[outcome].zh}`]))

function vocabularyWordList(kind: VocabularyKind): WordList {
  const labels = codesOf(kind)
  return {
    labels: kind === WordKind.STAGE ? new Map([...labels, ...endings]) : labels,
    words: vocabularyLists[kind].words,
  }
}

/**
 * Reads a code list. `year` is needed for the lists that each year's notice sets.
 *
 * @throws InvalidInputError, CycleUnknownError
 */
export async function readWordList(em: EntityManager, kind: WordKind, year: number | null): Promise<WordList> {
  if (!isYearly(kind)) return vocabularyWordList(kind)
  if (year === null) throw new InvalidInputError(`${wordKindLabel[kind].zh}每年由通知确定，请指明年度。`)
  return noticeWordList(kind, await readCycle(em, year))
}
