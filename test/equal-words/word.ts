import {
  counties,
  countyLabel,
  deadlineStateLabel,
  figureLabel,
  findingStateLabel,
  gradedLevelLabel,
  measureLabel,
  stageLabel,
  type Measure,
} from '../../schema/vocabulary'
import { entityOf } from './figure'

const measure = (of: keyof typeof Measure) => measureLabel[of].zh
const inProgress = measure('IN_PROGRESS')

/** People, who may have two declarations. A table's column says 人数 below the measure. */
const personWord = { DECLARED: '人数（申报）', REVIEWED: '参评人数', PASSED: '通过人数', CONFIRMED: '人数（确认）' }

/**
 * Every number field of the API about declarations → its word on pages and sheets; null = not a count of declarations. The
 * test fails with the name of a field that is missing here.
 */
export const apiWords: Record<string, Record<string, string | null>> = {
  Statistics: {
    groups: null,
    revision: null,
    draft: measure('DRAFT'),
    declared: measure('DECLARED'),
    accepted: measure('ACCEPTED'),
    reviewed: measure('REVIEWED'),
    passed: measure('PASSED'),
    notPassed: measure('NOT_PASSED'),
    determined: measure('DETERMINED'),
    confirmed: measure('CONFIRMED'),
    failed: measure('FAILED'),
    notAccepted: measure('NOT_ACCEPTED'),
    lapsed: measure('LAPSED'),
    withdrawn: measure('WITHDRAWN'),
    disqualified: measure('DISQUALIFIED'),
    inProgress,
    pending: measure('PENDING'),
    overdue: measure('OVERDUE'),
    declaredPersons: personWord.DECLARED,
    reviewedPersons: personWord.REVIEWED,
    passedPersons: personWord.PASSED,
    confirmedPersons: personWord.CONFIRMED,
  },
  StageProgress: {
    count: inProgress,
    pending: measure('PENDING'),
    near: deadlineStateLabel.NEAR.zh,
    overdue: measure('OVERDUE'),
    reached: figureLabel.REACHED.zh,
    averageWorkingDays: null,
    medianWorkingDays: null,
    oldestWorkingDays: null,
  },
  DeskLoad: {
    onDesk: figureLabel.ON_DESK.zh,
    overdueOnDesk: figureLabel.OVERDUE_ON_DESK.zh,
    pastProposalOnDesk: figureLabel.PAST_PROPOSAL_ON_DESK.zh,
    nearOnDesk: figureLabel.NEAR_ON_DESK.zh,
    oldest: null,
    bands: null,
  },
  Committee: {
    year: null,
    annexNo: null,
    declared: measure('DECLARED'),
    pending: measure('PENDING'),
    overdue: measure('OVERDUE'),
    reviewed: measure('REVIEWED'),
    passed: measure('PASSED'),
  },
  RuleFinding: {
    open: findingStateLabel.OPEN.zh,
    milder: null,
    acknowledged: findingStateLabel.ACKNOWLEDGED.zh,
    cannotCheck: findingStateLabel.CANNOT_CHECK.zh,
    countyCounts: null,
    committeeCounts: null,
  },
  DeclarationConnection: { totalCount: null },
}

/** All words with a definition in the vocabulary, and two for sums and shares that a sheet explains itself. */
const words = new Set([
  ...[measureLabel, figureLabel, deadlineStateLabel, findingStateLabel].flatMap((labels) =>
    Object.values<{ zh: string }>(labels).map(({ zh }) => zh),
  ),
  '工作日合计',
  '占通过比重',
  personWord.REVIEWED,
  personWord.PASSED,
])
const stageWords = new Set(Object.values(stageLabel).map(({ zh }) => zh))
const countyWords = new Set<string>(counties.map((county) => countyLabel[county].zh))

/** The definition behind a word that a page shows beside a number. */
export const isWord = (text: string): boolean => words.has(text)

/** Columns of sheets without counts. */
const facts = new Set(['备案日期', '开始', '结束', '程度', '条款', '所在表', '变化原因', '说明人'])
/** Columns that 年度对比 computes from two numbers. */
const derived = /^(增减|增减率|\d{4}(同期)?占比)$/

export interface ColumnWord {
  word: string
  /** The part of the row's declarations that the column counts. */
  narrow?: string
  /** The column's year, if the sheet has several years. */
  year?: number
}

/** Columns of T11: who the people of a measure are. The last but one are two classes, and 基层 is no dimension. */
const among: Record<string, string> = {
  '其中：女': '性别 女',
  少数民族: '民族类别 少数民族',
  '35岁及以下': '年龄段 35岁及以下',
  '中共党员（含预备）': '其中 中共党员（含预备）',
  基层: '其中 基层',
}
const ofPeople: Record<string, string> = {
  申报: personWord.DECLARED,
  通过: personWord.PASSED,
  确认: personWord.CONFIRMED,
}
const gradeWords = new Set<string>(Object.values(gradedLevelLabel).map(({ zh }) => zh))
/** Headers of narrow columns. */
const shortGrades: Readonly<Record<string, string>> = {
  未分正副: gradedLevelLabel.SENIOR_UNDIVIDED.zh,
  未分层: gradedLevelLabel.JUNIOR_UNDIVIDED.zh,
}

/** A column of the tables by finer classes: of T10 below 申报, 通过 and 确认, of T11 below 申报 and 通过, and of T13–T15. */
function finerColumn(group: string | null, header: string): ColumnWord | undefined {
  if (group === null) {
    if (header === '申报人数') return { word: personWord.DECLARED }
    return header === '发证' ? { word: measure('CONFIRMED'), narrow: '发证情况 已发证' } : undefined
  }
  const people = ofPeople[group]
  if (people === undefined) return undefined
  if (header === '合计' || header === '件数') return { word: group }
  if (header === '人数') return { word: people }
  if (among[header]) return { word: people, narrow: among[header] }
  const grade = shortGrades[header] ?? header
  if (gradeWords.has(grade)) return { word: group, narrow: `层级 ${grade}` }
  const [, level] = /^(高级|初级)小计$/.exec(header) ?? []
  return level === undefined ? undefined : { word: group, narrow: `级别 ${level}` }
}

/** What a table's column counts; null for no count, undefined if its words are not registered. */
export function columnWord(group: string | null, header: string): ColumnWord | null | undefined {
  if (facts.has(header) || derived.test(header)) return null
  if (group === findingStateLabel.OPEN.zh) {
    if (header === '合计') return { word: group }
    return { word: group, narrow: countyWords.has(header) ? `区县 ${header}` : header }
  }
  // 2026 and 2025最终 are the current figures of these years. 2025同期 is a past day, which no other place shows.
  const [, picture, kind] = /^(\d{4})(同期|最终)?$/.exec(header) ?? []
  if (picture && group && isWord(group)) {
    return { word: kind === '同期' ? `${group}（同期）` : group, year: Number(picture) }
  }
  if (header === '上年同期' || header === '本年') return { word: header }
  const finer = finerColumn(group, header)
  if (finer) return finer
  if (header === '占比') return { word: `${header}（${group}）` }
  if (stageWords.has(header)) return { word: inProgress, narrow: `环节 ${header}` }
  if (!isWord(header)) return undefined
  return group && countyWords.has(group) ? { word: header, narrow: `区县 ${group}` } : { word: header }
}

const kinds: Record<string, string> = { '系列（专业）': '系列', 申报途径: '途径' }

/** The entity of a row, by its labels and their headers. */
export function rowEntity(headers: readonly string[], labels: readonly string[], seriesName: (name: string) => string) {
  const known = labels.filter((label) => label !== '' && label !== '小计' && label !== '总计')
  if (headers[0] === '类别') return known.length < 2 ? entityOf() : entityOf(`${known[0]} ${known[1]}`)
  // These rows are those with a reason only.
  if (headers[0] === '退回原因类别') return entityOf(`退回原因类别 ${known[0] ?? '合计'}`)
  if (headers[0] === '项目') return entityOf(`变化 ${known.join(' ')}`)
  if (headers[0] === '规则') return known.length > 0 ? entityOf(`规则 ${known[0]}`) : entityOf()
  return entityOf(
    ...known.map((label, index) => {
      const kind = kinds[headers[index]!] ?? headers[index]!
      return `${kind} ${kind === '系列' ? seriesName(label) : label}`
    }),
  )
}
