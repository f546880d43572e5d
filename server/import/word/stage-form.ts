import { Outcome, Stage } from '../../../schema/vocabulary'
import { normaliseWord } from '../../text/normalise'
import { deskNames } from '../code-list/desk-name'

type Code = Stage | Outcome

/** The next stages after a desk has approved; several when it depends on the declaration. */
const next: Partial<Record<Stage, Code[]>> = {
  EMPLOYER_REVIEW: [Stage.EMPLOYER_NOTICE, Stage.SUPERVISOR_REVIEW, Stage.HR_REVIEW],
  SUPERVISOR_REVIEW: [Stage.HR_REVIEW],
  HR_REVIEW: [Stage.COMMITTEE_REVIEW, Stage.CONFIRMATION],
  COMMITTEE_REVIEW: [Stage.PAPER, Stage.MEETING],
}

const refused: Code[] = [Stage.CORRECTION, Outcome.NOT_ACCEPTED]

const review = '(?:审核|审查|复核|审批|初审|复审|受理|审)'

/** The levels of review of a system that numbers them 审核一 … 审核四, in the notice's order. */
const levels: Record<string, Code[]> = {
  一: [Stage.EMPLOYER_REVIEW],
  二: [Stage.SUPERVISOR_REVIEW],
  三: [Stage.HR_REVIEW],
  四: [Stage.COMMITTEE_REVIEW],
}

/** Words of real systems that don't have one of the forms below. */
const phrases: Record<string, Code[]> = {
  未提交: [Stage.DRAFT],
  待受理: [Stage.HR_REVIEW, Stage.COMMITTEE_REVIEW],
  已受理: [Stage.COMMITTEE_REVIEW],
  资格复核: [Stage.HR_REVIEW, Stage.COMMITTEE_REVIEW],
  待确认: [Stage.CONFIRMATION],
  公示上报: [Stage.SUPERVISOR_REVIEW, Stage.HR_REVIEW],
  评审结果上报: [Stage.RESULT_NOTICE, Stage.CONFIRMATION],
  学科组通过: [Stage.MEETING],
}

/** Forms of status words; the first group is the desk. `meaning` gives the stages or outcomes for that desk. */
const forms: [form: RegExp, meaning: (desk: Stage) => Code[]][] = [
  [new RegExp(`^(.+?)(?:已)?${review}(?:不通过|未通过|不合格|不予通过)$`), () => refused],
  [new RegExp(`^(.+?)(?:已?${review}(?:已)?通过|已${review}|推荐上报|已?推荐|已?上报)$`), (desk) => next[desk] ?? []],
  [/^(?:已)?退回(?:至|到|给)?(.+?)$/, (desk) => [Stage.CORRECTION, desk]],
  [new RegExp(`^(?:待|等待)(.+?)${review}?$`), (desk) => [desk]],
  [new RegExp(`^(.+?)(?:待|未|正在)?${review}(?:中)?$`), (desk) => [desk]],
]

/** Words that name a review without the desk. */
const deskless = new RegExp(`^(?:待|已|未|正在)?(?:${review}|处理|提交)(?:中|通过|已通过)?$`)

/**
 * Suggests meanings of a status word by its form, best first: 待X审核 is at X, X审核通过 is at the next desk, X审核不通过 is
 * returned or ended. Suggestions are only shown to a person.
 *
 * @returns an empty list when the word names no desk, so that similar words would only mislead; null for other forms
 */
export function stagesByForm(text: string): Code[] | null {
  const word = normaliseWord(text)
  if (phrases[word]) return phrases[word]
  const level = /^审核([一二三四])(?:未审核|待审核|审核中)$/.exec(word)?.[1]
  if (level) return levels[level]!
  if (new RegExp(`^${review}(?:不通过|未通过)$`).test(word)) return refused
  if (deskless.test(word)) return []
  for (const [form, meaning] of forms) {
    const desk = deskNames.get(form.exec(word)?.[1] ?? '')
    if (desk) return meaning(desk)
  }
  return /^退回/.test(word) ? [Stage.CORRECTION] : null
}
