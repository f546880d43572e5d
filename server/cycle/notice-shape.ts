import type {
  Cycle,
  CycleLimits,
  CycleSettings,
  CycleWindow,
  KnownIssue,
  ReviewingBody,
  RoutingCell,
  Series,
} from '../../schema/cycle'
import type { FormSettings } from '../../schema/statistical-form'
import { Level, Pathway, RoutingLane, Stage, PaperSize, ZeroStyle } from '../../schema/vocabulary'
import { isRealDay } from '../../schema/real-day'
import {
  count,
  dictionaryOf,
  flag,
  listOf,
  nullable,
  oneOf,
  partial,
  record,
  ShapeError,
  text,
  type Shape,
} from '../text/shape'

/** In JSON, a window's start and end are texts with an offset. */
type WrittenWindow = Omit<CycleWindow, 'startsAt' | 'endsAt'> & {
  startsAt: string | null
  endsAt: string | null
}

/** A whole notice as its file and the database store it. */
export type WrittenCycle = Omit<Cycle, 'windows'> & { windows: WrittenWindow[] }

/** A year's notice that takes everything but its dates from another year. */
export interface DerivedCycle {
  year: number
  basedOn: number
  isSample: boolean
  title: string
  windows: Record<string, Partial<Pick<WrittenWindow, 'startsAt' | 'endsAt' | 'printed' | 'text' | 'clause'>>>
}

/** An existing day and a time with an offset, such as 2023-10-11T20:00:00+08:00. */
const instant: Shape<string> = (value, where) => {
  const day = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d)?[+-]\d\d:\d\d$/.exec(String(value))?.[1]
  const time = Date.parse(String(value))
  if (day === undefined || Number.isNaN(time) || !isRealDay(day)) {
    throw new ShapeError(where, `的时间“${String(value)}”应带时区，如 2023-10-11T20:00:00+08:00。`)
  }
  return String(value)
}

const year: Shape<number> = (value, where) => {
  if (!Number.isInteger(value) || (value as number) < 2000 || (value as number) > 2999) {
    throw new ShapeError(where, '应为四位年度。')
  }
  return value as number
}

const dates = { startsAt: nullable(instant), endsAt: nullable(instant), printed: text, text, clause: text }

const window = record<WrittenWindow>({
  ...dates,
  id: text,
  name: text,
  nameEn: text,
  byNotice: flag,
  stages: listOf(oneOf(Object.values(Stage))),
  pathways: nullable(listOf(oneOf(Object.values(Pathway)))),
  committeeOnly: flag,
  exceptTeachers: flag,
})

const series = record<Series>({
  code: text,
  name: text,
  shortName: text,
  nationalCode: nullable(text),
  nationalName: nullable(text),
  isTeacher: flag,
  committee: text,
  aliases: listOf(text),
  ambiguous: listOf(text),
})

const body = record<ReviewingBody>({
  code: text,
  annexNo: nullable(count),
  name: text,
  place: nullable(text),
  phone: nullable(text),
  series: listOf(text),
})

const routingCell = record<RoutingCell>({
  pathway: oneOf(Object.values(Pathway)),
  level: oneOf(Object.values(Level)),
  lane: oneOf(Object.values(RoutingLane)),
  body: nullable(text),
  unsaid: flag,
  clause: nullable(text),
  note: nullable(text),
})

const limits = record<CycleLimits>({
  committeeSubmissions: count,
  employerNoticeWorkingDays: count,
  resultNoticeWorkingDays: count,
  paperCopies: count,
  paperDoubleSided: flag,
  banYears: count,
})

const form = partial<FormSettings>({
  number: text,
  authority: text,
  approval: text,
  validUntil: text,
  phone: text,
  zeros: oneOf(Object.values(ZeroStyle)),
  paper: oneOf(Object.values(PaperSize)),
  employers: count,
  changeShare: count,
  changeLeast: count,
  changeCount: count,
})

const givenSettings = record<Omit<CycleSettings, 'form'>>({
  noticeStartDayCounted: flag,
  resubmissionWindow: text,
  submissionLimitOnOtherPathways: flag,
  stepUpHandledAs: oneOf(Object.values(Pathway)),
  banStartsOn: oneOf(['DECISION', 'YEAR_END']),
  banScope: oneOf(['ALL_SERIES', 'SAME_SERIES']),
  deadlineNearWorkingDays: count,
  stuckWorkingDays: count,
  meetingFixedWorkingDays: count,
  retirementAge: record<CycleSettings['retirementAge']>({ male: count, female: count }),
  earlyCounties: listOf(text),
})

/** The settings of the forms may be missing, as in cycles that were stored before there were any. */
const settings: Shape<CycleSettings> = (value, where) => {
  if (typeof value !== 'object' || value === null || !('form' in value)) return givenSettings(value, where)
  const { form: given, ...others } = value
  return { ...givenSettings(others, where), form: form(given, `${where}.form`) }
}

const wholeCycle = record<WrittenCycle>({
  year,
  title: text,
  isSample: flag,
  referenceYear: nullable(year),
  addressees: text,
  windows: listOf(window),
  series: listOf(series),
  bodies: listOf(body),
  routing: listOf(routingCell),
  limits,
  settings,
  supportPhones: listOf(text),
  urls: listOf(text),
  knownIssues: listOf(record<KnownIssue>({ id: count, clause: text, text })),
  quotes: dictionaryOf(text),
})

const derivedCycle = record<DerivedCycle>({
  year,
  basedOn: year,
  isSample: flag,
  title: text,
  windows: dictionaryOf(partial(dates)),
})

/** Files may leave out `referenceYear` and `quotes`. */
const withDefaults = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? { referenceYear: null, quotes: {}, ...value } : value

/** @throws ShapeError naming the item that is wrong */
export const noticeShape: Shape<WrittenCycle | DerivedCycle> = (value, where) =>
  typeof value === 'object' && value !== null && 'basedOn' in value
    ? derivedCycle(value, where)
    : wholeCycle(withDefaults(value), where)
