import type { Cycle } from '../../../schema/cycle'
import { attributeOf, labelOf, type AttributeKey } from '../../../schema/field'
import { attributeOfDimension, Dimension, dimensionLabel } from '../../../schema/field/dimension'
import { filterField, filterKeys } from '../../../schema/field/filter'
import { missingValue } from '../../../schema/field/filter-value'
import { isRate, rates, type Rate } from '../../../schema/rate'
import {
  Measure,
  PersonMeasure,
  WordKind,
  figureLabel,
  measureLabel,
  personMeasureLabel,
} from '../../../schema/vocabulary'
import { isRealDay } from '../../../schema/real-day'
import { attributes } from '../../../schema/field'
import { declarationRules } from '../../finding/specified-rules'
import { bareBody, noticeListOf } from '../../import/code-list/notice-list'
import type { Decided } from '../../import/code-list/decided'
import { vocabularyLists, type VocabularyKind } from '../../import/code-list/vocabulary-list'
import { ethnicityOf } from '../../import/parse/ethnicity'
import { normaliseWord } from '../../text/normalise'
import type { ConditionKey, Persons } from './meaning'

/** Conditions that a tag can have. A searched text may be a person's name, which no form keeps, nor single declarations or reminders. */
const notInTags: readonly string[] = ['year', 'search', 'measure', 'only', 'reminder', 'moved']
export const conditionKeys = filterKeys.filter((key): key is ConditionKey => !notInTags.includes(key))

const listOfKey: Partial<Record<ConditionKey, VocabularyKind>> = {
  route: WordKind.ROUTE,
  county: WordKind.COUNTY,
  level: WordKind.LEVEL,
  pathway: WordKind.PATHWAY,
  stage: WordKind.STAGE,
  furthestStage: WordKind.STAGE,
  vote: WordKind.VOTE,
  outcome: WordKind.OUTCOME,
  gender: WordKind.GENDER,
  education: WordKind.EDUCATION,
  employerNature: WordKind.EMPLOYER_NATURE,
}

const entriesOf = (key: string, ...names: (string | undefined)[]) =>
  names.flatMap((name) => (name ? [[normaliseWord(name), key] as const] : []))

/** All Chinese names of an attribute: on pages, in files, and those that files use besides. */
const namesOf = (key: AttributeKey) => {
  const { short, header, template } = attributeOf(key)
  return [short?.zh, labelOf(key).zh, header, ...(template?.aliases ?? [])]
}

const isAttribute = (key: string): key is AttributeKey => Object.hasOwn(attributes, key)

/** Name of a condition → its key. What the portal calls it takes precedence over what files do. */
const keyByName = new Map<string, string>([
  ...conditionKeys.flatMap((key) => (isAttribute(key) ? entriesOf(key, ...namesOf(key)) : [])),
  ...conditionKeys.flatMap((key) => entriesOf(key, filterField(key).name.zh)),
])

export const keyNamed = (name: string): ConditionKey | undefined =>
  keyByName.get(normaliseWord(name)) as ConditionKey | undefined

const dimensionByName = new Map<string, string>(
  Object.values(Dimension).flatMap((dimension) =>
    entriesOf(dimension, ...namesOf(attributeOfDimension[dimension]), dimensionLabel[dimension].zh),
  ),
)

export const dimensionNamed = (name: string): Dimension | undefined =>
  dimensionByName.get(normaliseWord(name)) as Dimension | undefined

const personMeasures = Object.values(PersonMeasure)

/** Label of a measure or rate, with or without 数 or 件数, → its name. */
const figureByName = new Map<string, string>([
  ...personMeasures.flatMap((measure) => entriesOf(`${measure}_PERSONS`, personMeasureLabel[measure].zh)),
  ...[
    ...Object.values(Measure).map((measure) => [measure, measureLabel[measure].zh] as const),
    ...(Object.keys(rates) as Rate[]).map((rate) => [rate, figureLabel[rate].zh] as const),
  ].flatMap(([figure, label]) => entriesOf(figure, label, `${label}数`, `${label}件数`)),
])

export const figureNamed = (name: string): Measure | Rate | Persons | undefined =>
  figureByName.get(normaliseWord(name)) as Measure | Rate | Persons | undefined

/** The measure whose people a figure counts; null for one that counts declarations. */
export const personsOf = (figure: Measure | Rate | Persons): PersonMeasure | null =>
  personMeasures.find((measure) => figure === `${measure}_PERSONS`) ?? null

export const isMeasure = (figure: Measure | Rate | Persons): figure is Measure =>
  !isRate(figure) && personsOf(figure) === null

/** What a year's words mean. */
export interface Vocabulary {
  cycle: Cycle
  /** What people decided words of files to mean. */
  decided: Decided
}

function seriesOf({ cycle, decided }: Vocabulary, word: string): string | undefined {
  const { series, seriesByCode } = noticeListOf(cycle)
  const code = decided(WordKind.SERIES, word)
  if (seriesByCode.has(word)) return word
  return (series.find(word) ?? series.find(word.replace(/(系列|专业)$/, '')) ?? seriesByCode.get(code ?? ''))?.code
}

function committeeOf({ cycle, decided }: Vocabulary, word: string): string | undefined {
  const { bodies, bodyNames } = noticeListOf(cycle)
  const code = bodies.find(word) ?? bodies.find(bareBody(word)) ?? decided(WordKind.COMMITTEE, word)
  return code !== undefined && bodyNames.has(code) ? code : undefined
}

const ruleOf = (word: string): string | undefined => {
  const [id = ''] = word.toUpperCase().split(' ')
  if (declarationRules.has(id)) return id
  return [...declarationRules].find(([, { title }]) => normaliseWord(title.zh) === normaliseWord(word))?.[0]
}

function codeOf(key: ConditionKey, word: string, { decided }: Vocabulary): string | undefined {
  const { value } = filterField(key)
  if (value.kind !== 'code') return undefined
  const wanted = normaliseWord(word)
  const labelled = Object.entries(value.words).find(
    ([code, { zh }]) => normaliseWord(zh) === wanted || code === word.toUpperCase(),
  )
  const list = listOfKey[key]
  const known = labelled?.[0] ?? (list && (vocabularyLists[list].find(word) ?? decided(list, word)))
  return known !== undefined && Object.hasOwn(value.words, known) ? known : undefined
}

/** The value of a condition that a word means; undefined for an unknown word. */
export function valueOf(key: ConditionKey, word: string, vocabulary: Vocabulary): string | boolean | undefined {
  switch (filterField(key).value.kind) {
    case 'code':
      return codeOf(key, word, vocabulary)
    case 'series':
      return seriesOf(vocabulary, word)
    case 'committee':
      return committeeOf(vocabulary, word)
    case 'rule':
      return ruleOf(word)
    case 'yesNo':
      return { 是: true, 否: false }[word]
    case 'day':
      return isRealDay(word) ? word : undefined
    case 'employer':
      return /^\d{1,9}$/.test(word) ? word : undefined
    default:
      return key === 'ethnicity' && word !== missingValue ? ethnicityOf(word) : word
  }
}

/** Kinds of value that are known by their words alone, without the condition's name. */
const closedKinds = new Set(['code', 'series', 'committee'])

/** The conditions that a word without a name could be: 农业 is a series, 中级 a level. */
export const conditionsOf = (word: string, vocabulary: Vocabulary) =>
  conditionKeys.flatMap((key) => {
    const { value, answers } = filterField(key)
    // A committee is also called by the series that it reviews: without the condition's name such a word is the series.
    if (value.kind === 'committee' && seriesOf(vocabulary, word) !== undefined) return []
    // 中级 is also among the finest levels known.
    if (key === 'gradedLevel' && codeOf('level', word, vocabulary) !== undefined) return []
    if (answers) {
      const held = (['true', 'false'] as const).find((answer) => answers[answer].zh === word)
      return held ? [{ key, value: held === 'true' }] : []
    }
    const found = closedKinds.has(value.kind) ? valueOf(key, word, vocabulary) : undefined
    return found === undefined ? [] : [{ key, value: found }]
  })

/** A condition written as on its chip: `预警 R05`. */
export function conditionOfChip(word: string, vocabulary: Vocabulary) {
  for (const key of conditionKeys) {
    const [before, after] = filterField(key).chip?.zh.split('{value}') ?? []
    if (before === undefined || after === undefined || before + after === '') continue
    if (!word.startsWith(before) || !word.endsWith(after)) continue
    const value = valueOf(key, word.slice(before.length, word.length - after.length).trim(), vocabulary)
    if (value !== undefined) return { key, value }
  }
  return null
}
