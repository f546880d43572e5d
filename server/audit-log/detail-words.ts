import { countyLabel, levelLabel, pathwayLabel, recordKindLabel, stageLabel, type Label } from '../../schema/vocabulary'

/** What an entry's detail calls its facts → what the office calls them, in the order of telling. */
const names: Record<string, string> = {
  name: '文件',
  entries: '记录条数',
  filter: '筛选',
  rows: '行数',
  year: '年度',
  years: '年度',
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
  committee: '评委会',
  platformNo: '申报编号',
  declaration: '申报',
  replaces: '更正的登记号',
  rule: '规则',
  what: '锁定范围',
  locked: '锁定范围',
  until: '到',
  county: '区县',
  series: '系列',
  level: '级别',
  pathway: '途径',
  stage: '环节',
  account: '账号',
  count: '件数',
  holders: '办理方',
  before: '改前',
  after: '改后',
  first: '起',
  last: '止',
}

const words: Record<string, Record<string, Label>> = {
  kind: recordKindLabel,
  county: countyLabel,
  counties: countyLabel,
  level: levelLabel,
  pathway: pathwayLabel,
  stage: stageLabel,
  what: {
    PAIR: { zh: '该账号在该地址', en: 'pair' },
    ACCOUNT: { zh: '该账号', en: 'account' },
    ADDRESS: { zh: '该地址', en: 'address' },
  },
}
words.locked = words.what!

/** An entry's detail in words, for people and for the workbook: 文件 annual.xlsx；筛选 年度 2026；行数 1234. */
export function detailWords(detail: Record<string, unknown>): string {
  return told(detail)
    .map(([name, value]) => `${names[name] ?? name} ${valueWords(name, value)}`)
    .join('；')
}

const order = Object.keys(names)
const placeOf = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)

/** The facts that say something; the database keeps them in an order of its own. */
function told(detail: object): [name: string, value: unknown][] {
  return Object.entries(detail)
    .filter(([, value]) => isTold(value))
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
}

function isTold(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || Object.values(value).some(isTold)
}

function valueWords(name: string, value: unknown): string {
  if (value === true) return '是'
  if (Array.isArray(value)) return value.map((each) => valueWords(name, each)).join('、')
  if (typeof value === 'object' && value !== null) {
    return `（${told(value)
      .map(([key, each]) => `${names[key] ?? key} ${valueWords(key, each)}`)
      .join('，')}）`
  }
  return words[name]?.[String(value)]?.zh ?? String(value)
}
