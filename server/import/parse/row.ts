import { pinyin } from 'pinyin-pro'
import type { Cycle } from '../../../schema/cycle'
import { IdType, Pathway } from '../../../schema/vocabulary'
import { maskIdNumber, maskIdNumbersIn, type IdNumberCipher } from '../../access/id-number-cipher'
import { derive } from '../derive'
import { normaliseText } from '../normalise'
import { textOf, type Cell } from '../read/cell'
import type { Field } from '../template'
import { parseDay, parseInstant, parseMonthOrDay } from './date'
import { parseEthnicity } from './ethnicity'
import { parseIdNumber } from './id-number'
import { parseCounty } from './place'
import { CellError, type Problem } from './problem'
import { parseCommittee, parseSeries } from './series'
import {
  parseEducation,
  parseEmployerNature,
  parseGender,
  parseIdType,
  parseLevel,
  parseNotAcceptedReason,
  parseOutcome,
  parsePathway,
  parseRoute,
  parseStage,
  parseVote,
} from './word'

/** A row's cells by field. */
export type Cells = ReadonlyMap<Field, Cell>

/** The row as `declaration` stores it (its columns by name), with its employer and its events. */
export interface Payload {
  [column: string]: unknown
  year: number
  platform_no: string
  county: string
}

export interface ParsedRow {
  payload: Payload | null
  problems: Problem[]
}

/** What the office writes where there is nothing to say. */
const placeholder = /^(无|\/|-|—|－|暂无|N\/A|null)$/i

/** Placeholders stand for "nothing" in typed columns; in free text 无 was written and is kept (五(二)1). */
const free = new Set<Field>(['policyNote', 'currentTitle', 'ceSpecialty', 'cePublic', 'degree', 'returnReason'])

/** Reads cells one by one and keeps what is wrong with each, so that a row tells all its problems at once. */
class RowReader {
  readonly problems: Problem[] = []

  constructor(readonly cells: Cells) {}

  text(field: Field): string | null {
    const text = normaliseText(textOf(this.cells.get(field) ?? null))
    return text === '' || (!free.has(field) && placeholder.test(text)) ? null : text
  }

  note(field: Field, code: string, reason: string): void {
    const text = this.text(field)
    const value = text && (field === 'idNumber' ? maskIdNumber(text) : maskIdNumbersIn(text))
    this.problems.push({ code, field, value, reason })
  }

  attempt<T>(field: Field, work: () => T): T | null {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof CellError)) throw error
      this.note(field, error.code, error.reason)
      return null
    }
  }

  optional<T>(field: Field, parse: (text: string) => T): T | null {
    const cell = this.cells.get(field)
    if (cell !== null && typeof cell === 'object' && 'error' in cell) {
      this.note(field, 'IMPORT_CELL_ERROR', '单元格是公式错误。')
      return null
    }
    const text = this.text(field)
    return text === null ? null : this.attempt(field, () => parse(text))
  }

  required<T>(field: Field, parse: (text: string) => T): T | null {
    if (this.text(field) === null) {
      this.note(field, 'IMPORT_MISSING', '必填，不能为空。')
      return null
    }
    return this.optional(field, parse)
  }
}

const asIs = (text: string) => text

function wholeNumber(most: number) {
  return (text: string) => {
    if (!/^\d{1,4}$/.test(text) || Number(text) > most)
      throw new CellError('IMPORT_NUMBER_INVALID', `应是 0–${most} 的整数。`)
    return Number(text)
  }
}

function parseYear(text: string): number {
  if (!/^\d{4}(年度?)?$/.test(text)) throw new CellError('IMPORT_YEAR_INVALID', '年度应是四位数字。')
  return Number(text.slice(0, 4))
}

/** A Chinese name carries no spaces; between the parts of other names stands one middle dot. */
function parseName(text: string): string {
  const name = /[A-Za-z]/.test(text) ? text : text.replace(/\s/g, '').replace(/[•‧・．.]/g, '·')
  if (name.length < 2 || name.length > 50) throw new CellError('IMPORT_NAME_INVALID', '姓名应为 2–50 字。')
  return name
}

const initials = (text: string, surname: 'head' | 'off') =>
  pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', surname, nonZh: 'consecutive' }).join('')

export interface RowContext {
  /** Cycle of a year; null where none is loaded. */
  cycleOf(year: number): Cycle | null
  /** `--year`: fills an absent column and refuses others. */
  year: number | null
  idNumbers: IdNumberCipher
}

/** One row of a file → what will be stored, or every reason why not. Pure but for the ID number's encryption. */
export function parseRow(cells: Cells, context: RowContext): ParsedRow {
  const row = new RowReader(cells)
  const year = rowYear(row, context.year)
  const cycle = year === null ? null : context.cycleOf(year)
  if (year !== null && !cycle) row.note('year', 'CYCLE_UNKNOWN', `没有${year}年度的评审周期。`)

  const platformNo = row.required('platformNo', asIs)
  const name = row.required('name', parseName)
  const idType = row.optional('idType', parseIdType) ?? IdType.RESIDENT
  const idNumber = row.required('idNumber', (text) => parseIdNumber(cells.get('idNumber') ?? null, text, idType))
  const employer = row.required('employer', asIs)
  const route = row.required('route', parseRoute)
  const county = route && row.attempt('county', () => parseCounty(row.text('county'), route))
  const pathway = row.required('pathway', parsePathway)
  const seriesText = row.required('series', asIs)
  const specialty = row.required('specialty', asIs)
  const series =
    cycle && seriesText ? row.attempt('series', () => parseSeries(cycle, seriesText, specialty ?? '')) : null
  const level = row.required('level', parseLevel)
  const committee = cycle && row.optional('committee', (text) => parseCommittee(cycle, text))
  const stage = row.required('stage', parseStage)
  const supervisor = row.optional('supervisor', asIs)
  const details = rowDetails(row)
  if (pathway && pathway !== Pathway.REVIEW && details.vote) {
    row.note('vote', 'IMPORT_VOTE_IGNORED', '只有“评审”途径有表决结果，这一项没有记入。')
  }

  const fatal = row.problems.some(({ code }) => code !== 'IMPORT_VOTE_IGNORED')
  if (
    fatal ||
    !year ||
    !cycle ||
    !platformNo ||
    !name ||
    !idNumber ||
    !employer ||
    !route ||
    !county ||
    !pathway ||
    !series ||
    !level ||
    !stage
  ) {
    return { payload: null, problems: row.problems }
  }
  const {
    vote: _,
    outcome: __,
    enteredAt,
    ended_on: endedOn,
    employer_code: code,
    employer_nature: nature,
    ...columns
  } = details
  const start = cycle.windows.find(({ startsAt }) => startsAt)?.startsAt ?? new Date(`${year}-01-01T00:00:00+08:00`)
  const derived = derive(
    {
      pathway,
      supervisor,
      stage,
      enteredAt,
      submittedAt: columns.submitted_at,
      employerSubmittedAt: columns.employer_submitted_at,
      noticeFrom: columns.notice_from,
      committeeSubmissionCount: columns.committee_submission_count,
      paperReceivedOn: columns.paper_received_on,
      meetingOn: columns.meeting_on,
      vote: details.vote,
      resultNoticeFrom: columns.result_notice_from,
      confirmedOn: columns.confirmed_on,
      outcome: details.outcome,
      endedOn,
    },
    start,
  )
  return {
    problems: row.problems,
    payload: {
      ...columns,
      year,
      name,
      route,
      county,
      pathway,
      supervisor,
      committee,
      stage,
      platform_no: platformNo,
      id_type: idType,
      id_number_masked: maskIdNumber(idNumber),
      id_number_cipher: `\\x${context.idNumbers.encrypt(idNumber).toString('hex')}`,
      id_number_hash: `\\x${context.idNumbers.hash(idNumber).toString('hex')}`,
      series: series.code,
      specialty,
      level: level.level,
      fine_level: level.fineLevel,
      furthest_stage: derived.furthestStage,
      entered_at: derived.enteredAt,
      returned_from: derived.returnedFrom,
      vote: derived.vote,
      outcome: derived.outcome,
      ended_at: derived.endedAt,
      not_accepted_reason: derived.outcome === 'NOT_ACCEPTED' ? columns.not_accepted_reason : null,
      search_text: [platformNo, name, initials(name, 'head'), employer, initials(employer, 'off')]
        .join('\n')
        .toLowerCase(),
      employer: { county, name: employer, code, nature, supervisor },
      events: derived.events.map((event) => ({
        stage: event.stage,
        entered_at: event.enteredAt,
        source: event.source,
      })),
    },
  }
}

function rowYear(row: RowReader, given: number | null): number | null {
  if (given !== null && row.text('year') === null) return given
  const year = row.required('year', parseYear)
  if (given !== null && year !== null && year !== given) {
    row.note('year', 'IMPORT_YEAR_OTHER', `不是 ${given} 年度的申报。`)
    return null
  }
  return year
}

/** The columns that may be missing. */
function rowDetails(row: RowReader) {
  const ce = (['ceSpecialty', 'cePublic'] as const).map((field) => row.optional(field, asIs))
  return {
    gender: row.optional('gender', parseGender),
    ethnicity: row.optional('ethnicity', parseEthnicity),
    birth_date: row.optional('birthDate', parseMonthOrDay),
    political_status: row.optional('politicalStatus', asIs),
    education: row.optional('education', parseEducation),
    degree: row.optional('degree', asIs),
    employer_code: row.optional('employerCode', asIs),
    employer_nature: row.optional('employerNature', parseEmployerNature),
    target_title: row.optional('targetTitle', asIs),
    current_title: row.optional('currentTitle', asIs),
    current_title_date: row.optional('currentTitleDate', parseMonthOrDay),
    enteredAt: row.optional('enteredAt', parseInstant),
    submitted_at: row.optional('submittedAt', parseInstant),
    employer_submitted_at: row.optional('employerSubmittedAt', parseInstant),
    notice_from: row.optional('noticeFrom', parseDay),
    notice_to: row.optional('noticeTo', parseDay),
    committee_submission_count: row.optional('committeeSubmissionCount', wholeNumber(9)),
    return_reason: row.optional('returnReason', asIs),
    correction_due_on: row.optional('correctionDueOn', parseDay),
    paper_received_on: row.optional('paperReceivedOn', parseDay),
    paper_copies: row.optional('paperCopies', wholeNumber(99)),
    meeting_on: row.optional('meetingOn', parseDay),
    vote: row.optional('vote', parseVote),
    result_notice_from: row.optional('resultNoticeFrom', parseDay),
    result_notice_to: row.optional('resultNoticeTo', parseDay),
    confirmed_on: row.optional('confirmedOn', parseDay),
    certificate_no: row.optional('certificateNo', asIs),
    continuing_education: ce.some((text) => text !== null)
      ? `专业科目：${ce[0] ?? '无'}；公需科目：${ce[1] ?? '无'}`
      : null,
    policy_note: row.optional('policyNote', asIs),
    outcome: row.optional('outcome', parseOutcome),
    not_accepted_reason: row.optional('notAcceptedReason', parseNotAcceptedReason),
    ended_on: row.optional('endedOn', parseDay),
  }
}
