import { filterField, filterFields, type FilterKey } from '../../schema/field/filter'
import type { FilterField } from '../../schema/field/filter-value'
import { cutOffOf } from '../report/heading'
import { detailNames } from '../audit/detail-name'
import {
  calendarLayerLabel,
  countyLabel,
  paperKindLabel,
  recordKindLabel,
  roleLabel,
  wordKindLabel,
  zeroStyleLabel,
  type Label,
} from '../../schema/vocabulary'

const words: Record<string, Record<string, Label>> = {
  kind: { ...recordKindLabel, ...wordKindLabel, ...paperKindLabel },
  role: roleLabel,
  layer: calendarLayerLabel,
  counties: countyLabel,
  secondFactorRoles: roleLabel,
  asked: roleLabel,
  zeros: zeroStyleLabel,
  secondFactor: {
    TOTP: { zh: '动态验证码', en: 'authenticator' },
    RECOVERY_CODE: { zh: '恢复码', en: 'recovery code' },
  },
  verdict: {
    GENUINE: { zh: '原件', en: 'genuine' },
    RESAVED: { zh: '另存过，数字未变', en: 'saved again' },
    CHANGED: { zh: '被改动', en: 'changed' },
  },
  what: {
    PAIR: { zh: '该账号在该地址', en: 'pair' },
    ACCOUNT: { zh: '该账号', en: 'account' },
    ADDRESS: { zh: '该地址', en: 'address' },
  },
}
words.locked = words.what!

/** The filter field of this name; null if the key isn't a filter field. */
const fieldOf = (name: string): FilterField | null =>
  Object.hasOwn(filterFields, name) ? filterField(name as FilterKey) : null

const names: Readonly<Record<string, string>> = detailNames
const nameOf = (name: string) => names[name] ?? name

function wordOf(name: string, code: string): string {
  const value = fieldOf(name)?.value
  const label = (value?.kind === 'code' ? value.words : words[name])?.[code]
  return label?.zh ?? code
}

/** An entry's detail in Chinese words, for the page and the workbook: 文件 annual.xlsx；筛选 年度 2026；行数 1234. */
export function detailWords(detail: Record<string, unknown>): string {
  return statedFacts(detail)
    .map(([name, value]) => `${nameOf(name)} ${valueWords(name, value)}`)
    .join('；')
}

const order = Object.keys(names)
const placeOf = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)

/** The facts that aren't empty, in the order of `names`: jsonb doesn't keep the order in which they were written. */
function statedFacts(detail: object): [name: string, value: unknown][] {
  return Object.entries(detail)
    .filter(([name, value]) => isStated(value) || (value === false && fieldOf(name)?.answers !== undefined))
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
}

function isStated(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || statedFacts(value).length > 0
}

function valueWords(name: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.map((each) => valueWords(name, each)).join('、')
  if (name === 'changes') {
    const changes = Object.entries(value as Record<string, [unknown, unknown]>)
    return `（${changes.map(([field, change]) => changeWords(field, change)).join('，')}）`
  }
  if (typeof value === 'object' && value !== null) {
    return `（${statedFacts(value)
      .map(([key, each]) => `${nameOf(key)} ${valueWords(key, each)}`)
      .join('，')}）`
  }
  const text = String(value)
  return instant.test(text) ? cutOffOf(new Date(text)) : wordOf(name, text)
}

/** As a Date is kept in an entry. */
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** What a field was and what it is, such as 角色 市人社局 → 区县人社局. */
function changeWords(name: string, [before, after]: readonly [unknown, unknown]): string {
  const [was, is] = [before, after].map((value) => (isStated(value) ? valueWords(name, value) : '无'))
  return `${nameOf(name)} ${was} → ${is}`
}
