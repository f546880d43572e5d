import type { Cycle } from '../../../schema/cycle'
import { IdType, Outcome, Pathway, Stage } from '../../../schema/vocabulary'
import { maskIdNumber, type IdNumberCipher } from '../../access/personal-data/id-number-cipher'
import { CycleUnknownError } from '../../cycle/cycle-unknown'
import { derive, type DerivedEvent } from '../derive'
import type { Column } from '../staging/column'
import type { Cell } from '../../reader/sheet/cell'
import type { Field } from '../template'
import type { Decided } from '../code-list/decided'
import { blankColumns } from './blank-column'
import { readCourses } from './continuing-education'
import { parseDay, parseInstant } from './date'
import { idDoubts } from './id-doubt'
import { parseIdNumber } from './id-number'
import { parseCounty } from './place'
import { CellError, type Problem } from './problem'
import { readAttributes, storedAttributes } from './read-attribute'
import { RowReader } from './row-reader'
import { searchTextOf } from '../../text/search-text'
import { parseCommittee, parseSeries } from './series'
import {
  endOfStageWord,
  parseIdType,
  parseLevel,
  parseNotAcceptedReason,
  parseOutcome,
  parsePathway,
  parseRoute,
  parseStage,
  parseVote,
  returnOf,
} from './word'

/** A value that COPY writes. */
export type Value = string | number | boolean | Date | string[] | number[] | null

/** A row as it will be stored: the columns of `declaration`, the employer and the stage events. */
export interface PlannedRow {
  columns: Record<Column, Value>
  employer: { name: string; code: string | null; nature: string | null }
  events: DerivedEvent[]
  /** Whether the row has no date at all, so that it is unknown when its stage began. */
  undated: boolean
  /** Whether the row has an outcome but not the stage at which it ended. */
  stageUnsaid: boolean
}

export interface ParsedRow {
  planned: PlannedRow | null
  problems: Problem[]
}

/** Problems that don't prevent a row from being stored. */
const remarks = new Set(['IMPORT_VOTE_IGNORED', 'IMPORT_ID_CONVERTED', 'IMPORT_DATE_ASSUMED', 'IMPORT_DECIMAL_DROPPED'])

const asIs = (text: string) => text

function parseYear(text: string): number {
  if (!/^\d{4}(\.0+|年度?)?$/.test(text)) throw new CellError('IMPORT_YEAR_INVALID', '年度应是四位数字。')
  return Number(text.slice(0, 4))
}

/** Removes spaces from Chinese names and unifies the middle dot between the parts of other names. */
function parseName(text: string): string {
  const name = /[A-Za-z]/.test(text) ? text : text.replace(/\s/g, '').replace(/[•‧・．.∙⋅]/g, '·')
  if (name.includes('?')) {
    throw new CellError('IMPORT_TEXT_LOST', '姓名里有“?”，可能是转码时丢失的字，请改为原来的字。')
  }
  if (name.length < 2 || name.length > 50) throw new CellError('IMPORT_NAME_INVALID', '姓名应为 2–50 字。')
  return name
}

export interface RowContext {
  /** The cycle of a year; null when none is loaded. */
  cycleOf(year: number): Cycle | null
  /** People's decisions about words in files of a year. */
  decidedOf(year: number): Decided
  /** The year given with the upload: rows without 年度 get it, rows of another year are refused. Null when not given. */
  year: number | null
  /** The day of the import, yyyy-mm-dd. */
  today: string
  idNumbers: IdNumberCipher
}

/** Parses one row into what will be stored, or into all reasons why it can't be. Only the encryption isn't pure. */
export function parseRow(cells: readonly Cell[], columnOf: ReadonlyMap<Field, number>, context: RowContext): ParsedRow {
  const row = new RowReader(cells, columnOf, context.today)
  const year = rowYear(row, context.year)
  const cycle = year === null ? null : context.cycleOf(year)
  if (cycle) row.year = year
  if (year !== null && !cycle) row.note('year', 'CYCLE_UNKNOWN', new CycleUnknownError(year).message)
  const decided = context.decidedOf(year ?? 0)

  const key = rowKey(row, cycle, decided)
  const progress = rowProgress(row, decided)
  const own = readAttributes(row, decided)
  const courses = rowCourses(row)
  const voted = row.optional('vote', (text) => parseVote(text, decided))
  const vote = voted ?? progress?.vote ?? null
  if (key.pathway && key.pathway !== Pathway.REVIEW && voted) {
    row.note('vote', 'IMPORT_VOTE_IGNORED', '只有“评审”途径有表决结果，这一项没有记入。')
  }
  const problems = row.problems
  if (!year || !cycle || !isWhole(key) || !progress || problems.some(({ code }) => !remarks.has(code))) {
    return { planned: null, problems }
  }

  const start = cycle.windows.find(({ startsAt }) => startsAt)?.startsAt ?? new Date(`${year}-01-01T00:00:00+08:00`)
  const committeeSubmissionCount = own.committeeSubmissionCount ?? progress.count
  const derived = derive({ ...own, ...progress, pathway: key.pathway, vote, committeeSubmissionCount }, start)
  return {
    problems,
    planned: {
      employer: { name: key.employer, code: own.employerCode, nature: own.employerNature },
      events: derived.events,
      undated: derived.undated,
      stageUnsaid: progress.stage === null,
      columns: {
        ...storedAttributes(own),
        ...readCourses(cycle, courses.specialty, courses.common),
        ...keyColumns(key, context.idNumbers),
        continuing_education: courses.text,
        blank_columns: blankColumns(row),
        id_doubts: idDoubts({ ...key, gender: own.gender, birthDate: own.birthDate }),
        year,
        stage: derived.stage,
        furthest_stage: derived.furthestStage,
        entered_at: derived.enteredAt,
        returned_from: derived.returnedFrom,
        committee_submission_count: committeeSubmissionCount,
        vote: derived.vote,
        outcome: derived.outcome,
        ended_at: derived.endedAt,
        not_accepted_reason: derived.outcome === Outcome.NOT_ACCEPTED ? progress.notAcceptedReason : null,
        written_none: row.writtenNone.toSorted(),
      },
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

/** The required fields. */
function rowKey(row: RowReader, cycle: Cycle | null, decided: Decided) {
  const platformNo = row.required('platformNo', asIs)
  const name = row.required('name', parseName)
  const idType = row.optional('idType', (text) => parseIdType(text, decided)) ?? IdType.RESIDENT
  const id = row.required('idNumber', (text) => parseIdNumber(row.cell('idNumber'), text, idType))
  if (id?.converted) row.note('idNumber', 'IMPORT_ID_CONVERTED', '15 位旧号已换算为 18 位，请核对。')
  const employer = row.required('employer', asIs)
  const route = row.required('route', (text) => parseRoute(text, decided))
  const county = route && row.attempt('county', () => parseCounty(row.text('county'), route, decided))
  const pathway = row.required('pathway', (text) => parsePathway(text, decided))
  const seriesText = row.required('series', asIs)
  const specialty = row.required('specialty', asIs)
  const series =
    cycle && seriesText ? row.attempt('series', () => parseSeries(cycle, seriesText, specialty ?? '', decided)) : null
  const level = row.required('level', (text) => parseLevel(text, decided))
  const committee = cycle && row.optional('committee', (text) => parseCommittee(cycle, text, decided))
  const idNumber = id?.number ?? null
  const converted = id?.converted ?? false
  return {
    platformNo,
    name,
    idType,
    idNumber,
    converted,
    employer,
    route,
    county,
    pathway,
    series,
    specialty,
    level,
    committee,
  }
}

type Key = ReturnType<typeof rowKey>
type WholeKey = { [K in keyof Key]: K extends 'committee' ? Key[K] : NonNullable<Key[K]> }

/** Whether all required fields could be read; those that couldn't have left a problem. */
function isWhole(key: Key): key is WholeKey {
  const { committee: _, ...needed } = key
  return Object.values(needed).every((value) => value !== null)
}

/** The columns of what says whose declaration it is, and for what. */
function keyColumns(key: WholeKey, idNumbers: IdNumberCipher) {
  const { idNumber } = key
  return {
    platform_no: key.platformNo,
    name: key.name,
    id_type: key.idType,
    id_number_masked: maskIdNumber(idNumber),
    id_number_cipher: `\\x${idNumbers.encrypt(idNumber).toString('hex')}`,
    id_number_hash: `\\x${idNumbers.hash(idNumber).toString('hex')}`,
    route: key.route,
    county: key.county,
    pathway: key.pathway,
    series: key.series.code,
    specialty: key.specialty,
    level: key.level.level,
    fine_level: key.level.fineLevel,
    committee: key.committee,
    search_text: searchTextOf(key.platformNo, key.name, key.employer),
  }
}

/** The stage and the outcome; 当前环节 may contain both. `stage` is null for an outcome without the stage where it ended. */
function rowProgress(row: RowReader, decided: Decided) {
  const text = row.text('stage')
  const ending = text === null ? null : endOfStageWord(text, decided)
  const stage = ending ? ending.stage : row.required('stage', (word) => parseStage(word, decided))
  const outcome = row.optional('outcome', (word) => parseOutcome(word, decided))
  const notAcceptedReason = row.optional('notAcceptedReason', (word) => parseNotAcceptedReason(word, decided))
  const enteredAt = row.optional('enteredAt', parseInstant)
  const endedOn = row.optional('endedOn', parseDay)
  if (stage === null && !ending) return null
  const returned = stage === Stage.CORRECTION && text ? returnOf(text) : null
  return {
    stage,
    outcome: outcome ?? ending?.outcome ?? null,
    vote: ending?.vote ?? null,
    notAcceptedReason,
    enteredAt,
    endedOn,
    returnedFrom: returned?.returnedFrom ?? null,
    count: returned?.count ?? null,
  }
}

/** 继续教育 as written in the file. */
function rowCourses(row: RowReader) {
  const specialty = row.optional('ceSpecialty', asIs)
  const common = row.optional('cePublic', asIs)
  const isStated = specialty !== null || common !== null
  return { specialty, common, text: isStated ? `专业科目：${specialty ?? '无'}；公需科目：${common ?? '无'}` : null }
}
