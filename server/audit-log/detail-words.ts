import { labelOf } from '../../schema/field'
import { filterField, filterFields, filterKeys, type FilterKey } from '../../schema/field/filter'
import type { FilterField } from '../../schema/field/filter-value'
import { formSettingName } from '../../schema/statistical-form'
import { countyLabel, recordKindLabel, roleLabel, zeroStyleLabel, type Label } from '../../schema/vocabulary'

/** What happened: keys of an entry's detail → Chinese words, in the order in which they are listed. */
const happened: Record<string, string> = {
  name: '文件',
  entries: '记录条数',
  filter: '筛选',
  rows: '行数',
  year: filterFields.year.name.zh,
  years: filterFields.year.name.zh,
  asOf: '截至',
  sha256: '文件指纹',
  unmasked: '含完整证件号',
  searched: '用了搜索',
  action: '需要的权限',
  operation: '操作',
  run: '导入批次',
  changed: '变动件数',
  kind: '类别',
  record: '登记号',
  madeAt: '备份时间',
  revision: '数据版本',
}

/** To which of them, and what came of it. */
const followed: Record<string, string> = {
  declaration: '申报',
  replaces: '更正的登记号',
  rule: '规则',
  what: '锁定范围',
  locked: '锁定范围',
  until: '到',
  account: '账号',
  ungranted: '尚未授权',
  secondFactor: '第二步',
  wrongCode: '验证码不正确',
  sessions: '会话数',
  sessionLimit: '同时登录的会话数',
  passwordDays: '密码有效期（天）',
  passwordHistory: '不能重复的密码个数',
  secondFactorRoles: '必须使用动态验证码的角色',
  asked: '先申请的角色',
  count: '件数',
  verdict: '结果',
  cells: '不同的格',
  holders: '办理方',
  before: '改前',
  after: '改后',
  first: '起',
  last: '止',
  anchored: '锚点记到',
  figures: '说明的数字个数',
  basedOn: '沿用的年度',
  title: '名称',
  screen: '大屏所在',
  days: '有效天数',
  expires: '到期',
  windows: '时间',
  form: '报表设置',
  ...formSettingName,
}

/** A declaration's attributes between the two are called and ordered as everywhere. */
const names: Record<string, string> = {
  ...happened,
  ...Object.fromEntries(filterKeys.map((key) => [key, filterField(key).name.zh])),
  platformNo: labelOf('platformNo').zh,
  ...followed,
}

const words: Record<string, Record<string, Label>> = {
  kind: recordKindLabel,
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
  if (typeof value === 'object' && value !== null) {
    return `（${statedFacts(value)
      .map(([key, each]) => `${nameOf(key)} ${valueWords(key, each)}`)
      .join('，')}）`
  }
  return wordOf(name, String(value))
}
