import {
  AgeBand,
  Desk,
  Education,
  EmployerNature,
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
import { InvalidInputError, PortalError } from '../errors'
import { looksLikeIdNumber } from '../filter/id-number'

type Parse = (text: string, field: string) => unknown

const listOf = (text: string) => text.split(',').filter((entry) => entry !== '')

const oneOf =
  (words: Record<string, string>): Parse =>
  (text, field) =>
    listOf(text).map((entry) => {
      if (!(entry in words)) throw new InvalidInputError(`筛选条件 ${field} 没有“${entry.slice(0, 30)}”这个值。`)
      return entry
    })

const texts: Parse = (text) => listOf(text)

const years: Parse = (text) =>
  listOf(text).map((entry) => {
    if (!/^\d{4}$/.test(entry)) throw new InvalidInputError(`年度应是四位数字，现在是“${entry.slice(0, 30)}”。`)
    return Number(entry)
  })

const flag: Parse = (text, field) => {
  if (text !== 'true' && text !== 'false') throw new InvalidInputError(`筛选条件 ${field} 应是 true 或 false。`)
  return text === 'true'
}

const day: Parse = (text, field) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new InvalidInputError(`筛选条件 ${field} 应写成 2023-10-11。`)
  }
  return text
}

const search: Parse = (text) => {
  if (looksLikeIdNumber(text)) throw new PortalError('SEARCH_ID_IN_URL', '证件号不能写在网址里，请在申报明细页面查找。')
  return text
}

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
  desk: oneOf(Desk),
  gender: oneOf(Gender),
  ethnicity: texts,
  education: oneOf(Education),
  ageBand: oneOf(AgeBand),
  employerNature: oneOf(EmployerNature),
  measure: oneOf(Measure),
  overdue: flag,
  pending: flag,
  search,
  enteredBefore: day,
  enteredAfter: day,
}

/** A page's query string → the filter it stands for. Throws InvalidInputError naming the field that can't be meant. */
export function filterOfQuery(query: Record<string, unknown>): DeclarationFilter {
  const filter: Record<string, unknown> = { year: [] }
  for (const [field, value] of Object.entries(query)) {
    if (!(field in fields)) throw new InvalidInputError(`没有 ${field.slice(0, 30)} 这个筛选条件。`)
    const text = Array.isArray(value) ? value.join(',') : String(value)
    if (text !== '') filter[field] = fields[field as keyof DeclarationFilter](text, field)
  }
  return filter as unknown as DeclarationFilter
}
