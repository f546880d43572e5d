import { attributes, type AttributeKey, type HeldOf, type KeyWith } from '../../../schema/field'
import type { Value } from '../../../schema/field/value'
import { fieldsOf, type Field } from '../template'
import type { Decided } from '../code-list/decided'
import { parseDay, parseInstant, parseMonthOrDay } from './date'
import { parseEthnicity } from './ethnicity'
import {
  parseApproved,
  parseDocumentNo,
  parseDuplex,
  parseEducationProof,
  parseExamBased,
  parseFirst,
  parseHeldLevel,
  parseItemised,
  parseObjection,
  parsePaperDesk,
  parsePersonStatus,
  parseProvided,
  parseYesNo,
  wordParser,
} from './evidence-word'
import { parseMonths, wholeNumber } from './number'
import type { Remark } from './problem'
import type { RowReader } from './row-reader'
import { parseEducation, parseEmployerNature, parseGender } from './word'
import { parseYears } from './year-list'

/** Fields that row.ts reads, as their values depend on each other. */
const dependentFields = [
  ...(['year', 'platformNo', 'name', 'idType', 'idNumber', 'employer', 'route', 'county', 'pathway'] as const),
  ...(['series', 'specialty', 'level', 'committee', 'stage', 'enteredAt', 'vote', 'outcome'] as const),
  ...(['notAcceptedReason', 'endedOn', 'ceSpecialty', 'cePublic'] as const),
] satisfies Field[]

/** Fields whose cell is read without other cells. */
type OwnField = Exclude<Field, (typeof dependentFields)[number]>

type Parse<T> = (text: string, remark: Remark, decided: Decided) => T

/** Parsers of fields that differ from the parser of their kind of value. */
const specialParsers: { [K in OwnField]?: Parse<HeldOf<K>> } = {
  gender: (text, _, decided) => parseGender(text, decided),
  ethnicity: parseEthnicity,
  education: (text, _, decided) => parseEducation(text, decided),
  employerNature: (text, _, decided) => parseEmployerNature(text, decided),
  personStatus: parsePersonStatus,
  noticeObjection: parseObjection,
  returnItemised: parseItemised,
  paperDesk: parsePaperDesk,
  paperDuplex: parseDuplex,
  resultObjection: parseObjection,
  entrustmentNo: parseDocumentNo,
  agencyLetterNo: parseDocumentNo,
  currentLevel: parseHeldLevel,
  firstDeclaration: parseFirst,
  examBased: parseExamBased,
  serviceMonths: parseMonths,
  exemptionFormNo: parseDocumentNo,
  qualificationNo: parseDocumentNo,
  aidApproved: parseApproved,
  socialInsurance: parseProvided,
  educationProof: parseEducationProof,
}

const asIs = (text: string) => text

/** The parser of a kind of value. */
function parserOf(value: Value): Parse<unknown> {
  switch (value.kind) {
    case 'text':
    case 'identifier':
      return asIs
    case 'day':
      return parseDay
    case 'monthOrDay':
      return parseMonthOrDay
    case 'moment':
      return parseInstant
    case 'yesNo':
      return parseYesNo
    case 'count':
      return wholeNumber(value.most)
    case 'code':
      return wordParser(value.words)
    case 'years':
      return parseYears
    default:
      throw new Error(`no parser reads ${value.kind} from a cell`)
  }
}

const dependent = new Set<Field>(dependentFields)
const parsers = fieldsOf(({ key }) => !dependent.has(key as Field)).map((field) => ({
  field,
  parse: (specialParsers as Partial<Record<Field, Parse<unknown>>>)[field] ?? parserOf(attributes[field].value),
}))

export type OwnAttributes = { [K in OwnField]: HeldOf<K> }

/** The value of each of these fields; null when its cell is blank or can't be read. */
export function readAttributes(row: RowReader, decided: Decided): OwnAttributes {
  const values: Partial<Record<AttributeKey, unknown>> = {}
  for (const { field, parse } of parsers) {
    // Most cells are blank. They need no closure.
    values[field] =
      row.text(field) === null ? null : row.optional(field, (text, remark) => parse(text, remark, decided))
  }
  return values as OwnAttributes
}

type StoredField = Exclude<OwnField, KeyWith<'employer'>>

const stored = parsers.flatMap(({ field }) => {
  if ('employer' in attributes[field]) return []
  const own = field as StoredField
  return [{ field: own, column: attributes[own].column }]
})

/** The same values by their columns of `declaration`. */
export function storedAttributes(values: OwnAttributes) {
  const byColumn: Record<string, unknown> = {}
  for (const { field, column } of stored) byColumn[column] = values[field]
  return byColumn as { [K in StoredField as (typeof attributes)[K]['column']]: OwnAttributes[K] }
}
