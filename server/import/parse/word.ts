import {
  FineLevel,
  IdType,
  Level,
  Outcome,
  Stage,
  Vote,
  WordKind,
  wordKindLabel,
  type Education,
  type EmployerNature,
  type Gender,
  type NotAcceptedReason,
  type Pathway,
  type Route,
} from '../../../schema/vocabulary'
import { normaliseWord } from '../../text/normalise'
import { ClosedList } from '../code-list/closed-list'
import type { Decided } from '../code-list/decided'
import { deskNames } from '../code-list/desk-name'
import { codesOf, vocabularyLists, type VocabularyKind } from '../code-list/vocabulary-list'
import { CellError } from './problem'

type WordParser<T> = (text: string, decided: Decided) => T

/** Makes a parser that accepts normalised words of a list and words that a person has decided; it throws for others. */
function parserOf<T extends string>(kind: VocabularyKind): WordParser<T> {
  const list = vocabularyLists[kind]
  const labels = codesOf(kind)
  const known = [...labels.values()].slice(0, 12).join('、') + (labels.size > 12 ? '等' : '')
  return (text, decided) => {
    const code = list.find(text) ?? decided(kind, text)
    if (code !== undefined && labels.has(code)) return code as T
    const reason = `不认识的${wordKindLabel[kind].zh}；可用：${known}。`
    throw new CellError('IMPORT_WORD_UNKNOWN', reason, { kind, word: text, year: null })
  }
}

export const parseRoute = parserOf<Route>(WordKind.ROUTE)
export const parsePathway = parserOf<Pathway>(WordKind.PATHWAY)
export const parseVote = parserOf<Vote>(WordKind.VOTE)
export const parseOutcome = parserOf<Outcome>(WordKind.OUTCOME)
export const parseNotAcceptedReason = parserOf<NotAcceptedReason>(WordKind.NOT_ACCEPTED_REASON)
export const parseGender = parserOf<Gender>(WordKind.GENDER)
export const parseEducation = parserOf<Education>(WordKind.EDUCATION)
export const parseEmployerNature = parserOf<EmployerNature>(WordKind.EMPLOYER_NATURE)

const parseKnownIdType = parserOf<IdType>(WordKind.ID_TYPE)

/** A blank cell means the resident ID card, as the template says. */
export const parseIdType = (text: string | null, decided: Decided): IdType =>
  text === null ? IdType.RESIDENT : parseKnownIdType(text, decided)

interface ParsedLevel {
  level: Level
  fineLevel: FineLevel | null
}

const levelOf: Record<Level | FineLevel, ParsedLevel> = {
  SENIOR: { level: Level.SENIOR, fineLevel: null },
  JUNIOR: { level: Level.JUNIOR, fineLevel: null },
  SENIOR_FULL: { level: Level.SENIOR, fineLevel: FineLevel.SENIOR_FULL },
  SENIOR_ASSOCIATE: { level: Level.SENIOR, fineLevel: FineLevel.SENIOR_ASSOCIATE },
  // 中级 has no finer levels.
  INTERMEDIATE: { level: Level.INTERMEDIATE, fineLevel: FineLevel.INTERMEDIATE },
  ASSISTANT: { level: Level.JUNIOR, fineLevel: FineLevel.ASSISTANT },
  TECHNICIAN: { level: Level.JUNIOR, fineLevel: FineLevel.TECHNICIAN },
}

const parseLevelCode = parserOf<Level | FineLevel>(WordKind.LEVEL)

export const parseLevel: WordParser<ParsedLevel> = (text, decided) => levelOf[parseLevelCode(text, decided)]

const parseStageWord = parserOf<Stage>(WordKind.STAGE)

/** The stage; after any kind of return (退回) it is CORRECTION. */
export const parseStage: WordParser<Stage> = (text, decided) =>
  vocabularyLists.STAGE.find(text) === undefined
    ? ((returnOf(text) ? Stage.CORRECTION : endOfStageWord(text, decided)?.stage) ?? parseStageWord(text, decided))
    : parseStageWord(text, decided)

/** The meaning of 当前环节 when it is a result instead of a stage. */
export interface EndOfStage {
  /** The stage at which it ended; null when the word doesn't say. */
  stage: Stage | null
  /** Null for 评审通过, which is a vote but not yet an outcome. */
  outcome: Outcome | null
  vote: Vote | null
}

const ended = (outcome: Outcome | null, stage: Stage | null = null, vote: Vote | null = null): EndOfStage => ({
  stage,
  outcome,
  vote,
})

const notAccepted = ended(Outcome.NOT_ACCEPTED)
const lapsed = ended(Outcome.LAPSED)
const withdrawn = ended(Outcome.WITHDRAWN)
const disqualified = ended(Outcome.DISQUALIFIED)
const failed = ended(Outcome.FAILED)
const voted = ended(null, Stage.MEETING, Vote.PASSED)
const votedDown = ended(Outcome.FAILED, Stage.MEETING, Vote.FAILED)
const confirmed = ended(Outcome.CONFIRMED, Stage.CONFIRMATION)
const certified = ended(Outcome.CONFIRMED, Stage.CERTIFICATE)

const endWords = new ClosedList<EndOfStage>(
  Object.entries({
    不予受理: notAccepted,
    不受理: notAccepted,
    未受理: notAccepted,
    本年度不再受理: notAccepted,
    不再受理: notAccepted,
    视为放弃: lapsed,
    放弃: lapsed,
    已放弃: lapsed,
    放弃申报: lapsed,
    自动放弃: lapsed,
    撤回: withdrawn,
    已撤回: withdrawn,
    撤回申报: withdrawn,
    撤销申报: withdrawn,
    本人撤回: withdrawn,
    个人撤回: withdrawn,
    取消资格: disqualified,
    已取消资格: disqualified,
    取消申报资格: disqualified,
    未取得: failed,
    未通过: failed,
    不通过: failed,
    不予认定: failed,
    评审通过: voted,
    评审未通过: votedDown,
    评审不通过: votedDown,
    评委会未通过: votedDown,
    已确认: confirmed,
    审核确认通过: confirmed,
    确认通过: confirmed,
    办结: certified,
    已办结: certified,
    已发证: certified,
    发证完成: certified,
  }),
)

/** The result that a word in 当前环节 means; null when it is a stage or unknown. */
export function endOfStageWord(text: string, decided: Decided): EndOfStage | null {
  const end = endWords.find(text)
  if (end || vocabularyLists.STAGE.find(text)) return end ?? null
  const code = decided(WordKind.STAGE, text)
  return code !== undefined && Object.hasOwn(Outcome, code) ? ended(code as Outcome) : null
}

export interface Return {
  /** The stage that sent it back; null when the word doesn't say. */
  returnedFrom: Stage | null
  /** Number of the return, from 1; null when the word doesn't say. */
  count: number | null
}

const returned =
  /^(?:被|由)?(.*?)(?:已|第([1-9一二三])次)?退回(?:补正|修改|申报人|个人|本人)?(?:\(第?([1-9一二三])次?\)|([1-9])次)?$/
const numerals = '一二三'

/** Reads who sent a declaration back and how often from a word like 评委会退回(2); null for any other word. */
export function returnOf(text: string): Return | null {
  if (!text.includes('退回')) return null
  const match = returned.exec(normaliseWord(text))
  if (!match) return null
  const [, who = '', ...counts] = match
  const from = deskNames.get(who)
  if (who !== '' && !from) return null
  const count = counts.find((part) => part !== undefined)
  return { returnedFrom: from ?? null, count: count ? numerals.indexOf(count) + 1 || Number(count) : null }
}
