import type { Dimension } from '../../schema/field/dimension'
import { dimensionLabel } from '../../schema/field/dimension'
import { filterField, type FilterKey } from '../../schema/field/filter'
import {
  Measure,
  PersonMeasure,
  figureLabel,
  measureLabel,
  personMeasureLabel,
  type Label,
} from '../../schema/vocabulary'

/** What a cell is filled with; the server reads the tag that is composed of it, in Chinese in every language of the page. */
export type TagKind = 'VALUE' | 'ROW' | 'COLUMN' | 'LIST' | 'TYPED'
export type TagYear = 'THIS' | 'LAST' | 'LAST_SAME_DAY'

export interface TagCondition {
  field: FilterKey
  /** Chinese name of the value. */
  value: string
}

export interface TagChoice {
  kind: TagKind
  /** Chinese name of a measure or rate; empty for a head that leaves it to the other one. */
  figure: string
  conditions: TagCondition[]
  year: TagYear
  list: Dimension
  /** First so many of a list; empty for all. */
  most: string
}

/** The conditions that the page offers; others are typed. */
export const offered: readonly FilterKey[] = [
  'county',
  'series',
  'level',
  'pathway',
  'committee',
  'employerNature',
  'gender',
  'ageBand',
  'education',
  'vote',
  'outcome',
  'stage',
]

export const figures: readonly Label[] = [
  ...Object.values(Measure).map((measure) => measureLabel[measure]),
  figureLabel.PASS_RATE,
  figureLabel.DECLARED_PASS_RATE,
  figureLabel.DETERMINED_RATE,
  ...Object.values(PersonMeasure).map((measure) => personMeasureLabel[measure]),
]

export const noChoice: TagChoice = {
  kind: 'VALUE',
  figure: measureLabel.DECLARED.zh,
  conditions: [],
  year: 'THIS',
  list: 'SERIES',
  most: '',
}

const yearWords: Record<TagYear, string[]> = { THIS: [], LAST: ['上年'], LAST_SAME_DAY: ['上年同期'] }
const prefixes: Record<TagKind, string> = { VALUE: '', ROW: '行:', COLUMN: '列:', LIST: '列表:', TYPED: '填' }

/** A name that contains a separator is quoted. */
const quoted = (word: string) => (/[、,;；=:：]/.test(word) ? `“${word}”` : word)

/** `系列=农业、林业`: the values of one field belong together. */
function conditionWords(conditions: readonly TagCondition[]): string[] {
  const values = new Map<FilterKey, string[]>()
  for (const { field, value } of conditions) values.set(field, [...(values.get(field) ?? []), quoted(value)])
  return [...values].map(([field, words]) => `${filterField(field).name.zh}=${words.join('、')}`)
}

/** The tag as it is written in a cell. */
export function composedTag({ kind, figure, conditions, year, list, most }: TagChoice): string {
  if (kind === 'TYPED') return '{{填}}'
  const named = kind === 'LIST' ? [dimensionLabel[list].zh, ...(most === '' ? [] : [`前${most}`])] : [figure]
  const words = [...named, ...conditionWords(conditions), ...yearWords[year]].filter((word) => word !== '')
  return `{{${prefixes[kind]}${words.length > 0 ? words.join(';') : '全部'}}}`
}

/** B7; row and column from 1. */
export function cellAddress(row: number, column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26))
  return column > 26 ? cellAddress(row, Math.floor((column - 1) / 26)).replace(/\d+$/, '') + letter + row : letter + row
}

export const cellKey = (sheet: string, cell: string): string => `${sheet}!${cell}`

const braced = /[{｛]{2}[^{}｛｝]*[}｝]{2}/g

export const withoutTags = (text: string): string => text.replace(braced, '')
export const onlyTags = (text: string): string => (text.match(braced) ?? []).join(' ')

const kindWords: [begin: RegExp, kind: TagKind][] = [
  [/^列表/, 'LIST'],
  [/^行/, 'ROW'],
  [/^列/, 'COLUMN'],
  [/^填/, 'TYPED'],
]

/** What a tag does, as its first word says. */
export function kindOf(text: string): TagKind {
  const inner = onlyTags(text).replace(/^[{｛\s]+/, '')
  return kindWords.find(([begin]) => begin.test(inner))?.[1] ?? 'VALUE'
}
