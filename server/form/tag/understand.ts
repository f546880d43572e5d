import { filterField } from '../../../schema/field/filter'
import { isRate } from '../../../schema/rate'
import { Measure } from '../../../schema/vocabulary'
import { isRealDay } from '../../../schema/real-day'
import { TagError, type ConditionKey, type Meaning } from './meaning'
import type { Tag, TagWord } from './tag-text'
import {
  conditionOfChip,
  conditionsOf,
  dimensionNamed,
  figureNamed,
  isMeasure,
  keyNamed,
  valueOf,
  type Vocabulary,
} from './vocabulary'

const unknown = (sentence: string) => new TagError('FORM_TAG_UNKNOWN', sentence)
const invalid = (sentence: string) => new TagError('FORM_TAG_INVALID', sentence)

/** Words that say that there is no condition. */
const everything = new Set(['全部', '合计', '总计'])
const employerKeys = new Set(['工作单位', '单位', '所在单位', '用人单位', '单位名称'])
const dayKeys = new Set(['截至', '截止', '截止日', '时点'])

/** yyyy-mm-dd, or mm-dd of the year that the figure is of. */
function dayOfWord(text: string): string {
  const [, year, month, day] = /^(?:(\d{4})[-.年/])?(\d{1,2})[-.月/](\d{1,2})日?$/.exec(text.replaceAll(' ', '')) ?? []
  const monthDay = `${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  if (!isRealDay(`${year ?? 2024}-${monthDay}`)) throw invalid(`“${text}”不是日期，请写成 2026-06-30 或 6月30日。`)
  return year === undefined ? monthDay : `${year}-${monthDay}`
}

function addCondition({ conditions }: Meaning, key: ConditionKey, values: (string | boolean)[]): void {
  if (key in conditions) throw invalid(`“${filterField(key).name.zh}”写了不止一次，请用顿号隔开几个值。`)
  if (!filterField(key).repeated && values.length !== 1) throw invalid(`“${filterField(key).name.zh}”只能写一个值。`)
  Object.assign(conditions, { [key]: filterField(key).repeated ? values : values[0] })
}

function addFigure(meaning: Meaning, word: string): boolean {
  const figure = figureNamed(word)
  if (figure === undefined) return false
  if (meaning.kind === 'LIST') throw invalid('列表的标记不写指标，指标写在列的标记里。')
  if (meaning.figure === null) meaning.figure = figure
  else if (isRate(figure) || isRate(meaning.figure)) throw invalid('一个标记只能有一个比率，不能再加别的指标。')
  else if (isMeasure(figure)) meaning.also.push(figure)
  else if (isMeasure(meaning.figure)) {
    meaning.also.push(meaning.figure)
    meaning.figure = figure
  } else throw invalid('一个标记只能有一个人数。')
  return true
}

function addBare(meaning: Meaning, word: string, vocabulary: Vocabulary): void {
  if (everything.has(word)) return
  if (word === '填') {
    meaning.typed = true
    return
  }
  if (word === '上年' || word === '上年同期') {
    meaning.year = word === '上年' ? 'LAST' : 'LAST_SAME_DAY'
    return
  }
  const [, most] = /^前(\d{1,4})$/.exec(word) ?? []
  if (most !== undefined && meaning.list) {
    meaning.list.most = Number(most)
    return
  }
  if (addFigure(meaning, word)) return
  const chip = conditionOfChip(word, vocabulary)
  const found = chip ? [chip] : conditionsOf(word, vocabulary)
  if (found.length === 0) throw unknown(`“${word}”不是指标，也不是任何字段的值。`)
  if (found.length > 1) {
    const names = found.map(({ key }) => filterField(key).name.zh).join('或')
    throw unknown(`“${word}”可能是${names}，请写成“字段=${word}”。`)
  }
  addCondition(meaning, found[0]!.key, [found[0]!.value])
}

function addYear(meaning: Meaning, values: string[]): void {
  const [value = ''] = values
  if (value === '本年') return
  if (value === '上年' || value === '上年同期') meaning.year = value === '上年' ? 'LAST' : 'LAST_SAME_DAY'
  else if (/^\d{4}(年|年度)?$/.test(value)) meaning.year = Number(value.slice(0, 4))
  else throw invalid(`年度“${value}”看不懂，请写本年、上年、上年同期或四位年份。`)
}

function addSorting(meaning: Meaning, values: string[]): void {
  const measure = figureNamed(values[0] ?? '')
  if (!meaning.list || measure === undefined || !isMeasure(measure))
    throw invalid('“按”只用在列表里，后面写一个件数指标。')
  meaning.list.by = measure
}

function addKeyed(meaning: Meaning, key: string, values: string[], vocabulary: Vocabulary): void {
  // The name of what is typed is for people.
  if (key === '填') return addBare(meaning, key, vocabulary)
  if (key === '年度' || key === '年份') return addYear(meaning, values)
  if (dayKeys.has(key)) {
    meaning.day = dayOfWord(values[0] ?? '')
    return
  }
  if (key === '按') return addSorting(meaning, values)
  if (key === '口径' || key === '指标') {
    for (const value of values) if (!addFigure(meaning, value)) throw unknown(`“${value}”不是指标。`)
    return
  }
  if (employerKeys.has(key)) {
    meaning.employers.push(...values)
    return
  }
  // For an employer of a name that another one has, too.
  const condition = key === '工作单位编号' ? 'employer' : keyNamed(key)
  if (condition === undefined) throw unknown(`“${key}”不是字段。`)
  const found = values.map((word) => {
    const value = valueOf(condition, word, vocabulary)
    if (value === undefined) throw unknown(`“${word}”不是${filterField(condition).name.zh}的值。`)
    return value
  })
  if (found.length === 0) throw invalid(`“${key}”后面没有值。`)
  addCondition(meaning, condition, [...new Set(found)])
}

function listNamed(words: TagWord[]): Meaning['list'] {
  const dimension = dimensionNamed(words.shift()?.values[0] ?? '')
  if (!dimension) throw unknown('列表后面应写按什么列出，如 {{列表:系列}}。')
  return { dimension, most: null, by: null }
}

/** Understands a tag's words by the portal's vocabulary. @throws TagError */
export function understand({ kind, words }: Tag, vocabulary: Vocabulary): Meaning {
  const meaning: Meaning = {
    kind,
    figure: null,
    also: [],
    conditions: {},
    employers: [],
    year: null,
    day: null,
    list: null,
    typed: kind === 'TYPED',
  }
  if (kind === 'TYPED') return meaning
  const rest = [...words]
  if (kind === 'LIST') meaning.list = listNamed(rest)
  for (const { key, values } of rest) {
    if (key !== null) addKeyed(meaning, key, values, vocabulary)
    else if (values.length === 1) addBare(meaning, values[0]!, vocabulary)
    else throw invalid('几个值前面要写字段，如“系列=农业、林业”。')
  }
  if (kind === 'VALUE' && meaning.figure === null) throw invalid('标记里没有指标，如“参评”“通过率”。')
  if (meaning.list?.by === null && meaning.list.most !== null) meaning.list.by = Measure.DECLARED
  return meaning
}
