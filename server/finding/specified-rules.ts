import { submittedEarly } from './rule/r01-submitted-early'
import { reportedLate } from './rule/r02-reported-late'
import { unfinished } from './rule/r03-unfinished'
import { deadlineNear } from './rule/r04-deadline-near'
import { shortNotice } from './rule/r05-short-notice'
import { reportedDuringNotice } from './rule/r06-reported-during-notice'
import { noNotice } from './rule/r07-no-notice'
import { noticeTooLate } from './rule/r08-notice-too-late'
import { openObjection } from './rule/r09-open-objection'
import { tooManySubmissions } from './rule/r10-too-many-submissions'
import { lastChance } from './rule/r11-last-chance'
import { thirdReturnActive } from './rule/r12-third-return-active'
import { againAfterThirdReturn } from './rule/r13-again-after-third-return'
import { checkOutsideWindow } from './rule/r14-check-outside-window'
import { checkOverdue } from './rule/r15-check-overdue'
import { paperOutsideWindow } from './rule/r16-paper-outside-window'
import { paperBeforeCheck } from './rule/r17-paper-before-check'
import { paperAtWrongDesk } from './rule/r18-paper-at-wrong-desk'
import { paperForm } from './rule/r19-paper-form'
import { meetingOutsideWindow } from './rule/r20-meeting-outside-window'
import { shortResultNotice } from './rule/r21-short-result-notice'
import { confirmedEarly } from './rule/r22-confirmed-early'
import { wrongBody } from './rule/r23-wrong-body'
import { noEntrustment } from './rule/r24-no-entrustment'
import { teacherAtCityHr } from './rule/r25-teacher-at-city-hr'
import { ineligible } from './rule/r26-ineligible'
import { maybeRetired } from './rule/r27-maybe-retired'
import { banned } from './rule/r28-banned'
import { earlyElsewhere } from './rule/r29-early-elsewhere'
import { earlyNotFirst } from './rule/r30-early-not-first'
import { serviceNotConsecutive } from './rule/r31-service-not-consecutive'
import { notOneStep } from './rule/r32-not-one-step'
import { examBased } from './rule/r33-exam-based'
import { educationIncomplete } from './rule/r34-education-incomplete'
import { exemptionUnfounded } from './rule/r35-exemption-unfounded'
import { exemptionBeyondService } from './rule/r36-exemption-beyond-service'
import { aidConditions } from './rule/r37-aid-conditions'
import { noAgencyLetter } from './rule/r38-no-agency-letter'
import { noSocialInsurance } from './rule/r39-no-social-insurance'
import { noEducationProof } from './rule/r40-no-education-proof'
import { blankColumns } from './rule/r41-blank-columns'
import { qualification } from './rule/r42-qualification'
import { returnUnclear } from './rule/r43-return-unclear'
import { correctionOverdue } from './rule/r44-correction-overdue'
import { illegalStep } from './rule/r45-illegal-step'
import { noPlatformNumber } from './rule/r46-no-platform-number'
import { declaredTwice } from './rule/r47-declared-twice'
import { doubtfulId } from './rule/r48-doubtful-id'
import { stuck } from './rule/r49-stuck'
import { notFiled } from './rule/r50-not-filed'
import { metUnfiled } from './rule/r51-met-unfiled'
import { noContact } from './rule/r52-no-contact'
import { noMeeting } from './rule/r53-no-meeting'
import type { Rule } from './rule'

/** Everything that the portal checks, in the order of the notice's numbers. */
export const specifiedRules: readonly Rule[] = [
  submittedEarly,
  reportedLate,
  unfinished,
  deadlineNear,
  shortNotice,
  reportedDuringNotice,
  noNotice,
  noticeTooLate,
  openObjection,
  tooManySubmissions,
  lastChance,
  thirdReturnActive,
  againAfterThirdReturn,
  checkOutsideWindow,
  checkOverdue,
  paperOutsideWindow,
  paperBeforeCheck,
  paperAtWrongDesk,
  paperForm,
  meetingOutsideWindow,
  shortResultNotice,
  confirmedEarly,
  wrongBody,
  noEntrustment,
  teacherAtCityHr,
  ineligible,
  maybeRetired,
  banned,
  earlyElsewhere,
  earlyNotFirst,
  serviceNotConsecutive,
  notOneStep,
  examBased,
  educationIncomplete,
  exemptionUnfounded,
  exemptionBeyondService,
  aidConditions,
  noAgencyLetter,
  noSocialInsurance,
  noEducationProof,
  blankColumns,
  qualification,
  returnUnclear,
  correctionOverdue,
  illegalStep,
  noPlatformNumber,
  declaredTwice,
  doubtfulId,
  stuck,
  notFiled,
  metUnfiled,
  noContact,
  noMeeting,
]

const about = (wanted: Rule['subject']) =>
  new Map(specifiedRules.filter(({ subject }) => subject === wanted).map((rule) => [rule.id, rule]))

/** The rules that speak of declarations, by id. */
export const declarationRules = about('DECLARATION')
/** The rules that speak of committees, by id. */
export const committeeRules = about('COMMITTEE')

/** The first and the last number of rules, as sentences name them. */
export function numbersOf(rules: ReadonlyMap<string, Rule>): { first: string; last: string } {
  const ids = [...rules.keys()]
  return { first: ids[0]!, last: ids.at(-1)! }
}
