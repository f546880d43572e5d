import {
  AgeBand,
  DeadlineState,
  Desk,
  Education,
  EmployerNature,
  FindingState,
  Gender,
  Level,
  Measure,
  Outcome,
  Pathway,
  Route,
  Stage,
  Vote,
} from '../../schema/vocabulary'
import type { DeclarationFilter } from '../../schema/filter'
import { isRealDay } from '../../schema/real-day'
import { InvalidInputError, PortalError } from '../errors'
import { idNumberOf } from '../filter/id-number'

type Parse = (text: string, field: string) => unknown

const listOf = (text: string) => text.split(',').filter((entry) => entry !== '')

const oneOf =
  (words: Record<string, string>): Parse =>
  (text, field) =>
    listOf(text).map((entry) => {
      if (!Object.hasOwn(words, entry))
        throw new InvalidInputError(`网址中筛选条件 ${field} 的值不认识，请从页面上重新打开。`)
      return entry
    })

const texts: Parse = (text) => listOf(text)

const years: Parse = (text) => [
  ...new Set(
    listOf(text).map((entry) => {
      if (!/^\d{4}$/.test(entry)) throw new InvalidInputError('年度应是四位数字。')
      return Number(entry)
    }),
  ),
]

const flag: Parse = (text, field) => {
  if (text !== 'true' && text !== 'false') throw new InvalidInputError(`筛选条件 ${field} 应是 true 或 false。`)
  return text === 'true'
}

const day: Parse = (text, field) => {
  if (!isRealDay(text)) throw new InvalidInputError(`筛选条件 ${field} 应写成 2023-10-11 这样的日期。`)
  return text
}

const text: Parse = (entry) => entry

const fields: Record<keyof DeclarationFilter, Parse> = {
  year: years,
  route: oneOf(Route),
  county: texts,
  series: texts,
  level: oneOf(Level),
  pathway: oneOf(Pathway),
  committee: texts,
  employer: texts,
  stage: oneOf(Stage),
  furthestStage: oneOf(Stage),
  vote: oneOf(Vote),
  outcome: oneOf(Outcome),
  deadline: oneOf(DeadlineState),
  supervisor: texts,
  finding: texts,
  findingState: oneOf(FindingState),
  desk: oneOf(Desk),
  gender: oneOf(Gender),
  ethnicity: texts,
  education: oneOf(Education),
  ageBand: oneOf(AgeBand),
  employerNature: oneOf(EmployerNature),
  measure: oneOf(Measure),
  overdue: flag,
  pending: flag,
  search: text,
  enteredBefore: day,
  enteredAfter: day,
}

// PostgreSQL refuses NUL in text; none of the others can be meant either.
const control = /[\x00-\x1f\x7f]/

/** Whichever field it stands in, and however it is spaced or typed: an address is kept where an ID number must not be. */
function refuseIdNumber(text: string): void {
  if ([text, ...text.split(',')].some(idNumberOf)) {
    throw new PortalError('SEARCH_ID_IN_URL', '证件号不能写在网址里，请在申报明细页面查找。')
  }
}

/**
 * A page's query string → the filter it stands for.
 *
 * @throws InvalidInputError naming the field that can't be meant, or PortalError SEARCH_ID_IN_URL
 */
export function filterOfQuery(query: Record<string, unknown>): DeclarationFilter {
  const filter: Record<string, unknown> = { year: [] }
  for (const [field, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join(',') : String(value)
    refuseIdNumber(text)
    refuseIdNumber(field)
    if (!Object.hasOwn(fields, field)) throw new InvalidInputError('网址中有不认识的筛选条件，请从页面上重新打开。')
    if (control.test(text)) throw new InvalidInputError(`筛选条件 ${field} 中有不能识别的字符。`)
    if (text !== '') filter[field] = fields[field as keyof DeclarationFilter](text, field)
  }
  return filter as unknown as DeclarationFilter
}

/** An export's address: the filter, and perhaps the past day that it is to tell of. */
export function exportQuery(query: Record<string, unknown>): { filter: DeclarationFilter; asOf: string | null } {
  const { asOf, ...rest } = query
  return { filter: filterOfQuery(rest), asOf: asOf ? (day(String(asOf), 'asOf') as string) : null }
}
