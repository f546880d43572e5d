import { labelOf } from '../../schema/field'
import { filterField, filterFields, filterKeys, type FilterKey } from '../../schema/field/filter'
import { formSettingName } from '../../schema/statistical-form'

/** What happened: keys of an entry's detail → Chinese words, in the order in which they are listed. */
const happened = {
  fileName: '文件名',
  name: '导出项',
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
  cutOff: '截止时间',
  serial: '期号',
  freeze: '归档期号',
  issued: '签发的简报',
  day: '日期',
  purpose: '用途',
}

/** To which of them, and what came of it. */
const followed = {
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
  role: '角色',
  displayName: '名称',
  counties: '区县',
  committees: '评委会',
  departments: '主管部门',
  changes: '改动',
  passwordExpiresAt: '临时密码有效到',
  addresses: '登录地址',
  checked: '核对条数',
  broken: '不符之处',
  at: '所在条',
  anchoredAt: '锚点时间',
  found: '实际到',
  layer: '层级',
  source: '出处',
  off: '放假',
  makeUp: '调休上班',
  contacts: '联系方式个数',
  id: '编号',
  tags: '标记个数',
  hash: '指纹',
  columns: '列',
  header: '表头',
  column: '对应',
  word: '用词',
  paragraphs: '改动的段落',
  receivedOn: '接收日期',
  received: '接收件数',
  desks: '办理方个数',
  declarations: '申报件数',
  from: '原密钥',
  to: '新密钥',
  counts: '各表条数',
  ...formSettingName,
}

const filtered = Object.fromEntries(filterKeys.map((key) => [key, filterField(key).name.zh])) as Record<
  FilterKey,
  string
>

/**
 * What the facts of an entry are called in Chinese, in the order in which they are listed: those of a declaration between the
 * others, called and ordered as everywhere.
 */
export const detailNames = { ...happened, ...filtered, platformNo: labelOf('platformNo').zh, ...followed }

/** The facts of an entry, each with a name that people read. */
export type AuditDetail = Partial<Record<keyof typeof detailNames, unknown>>

/** A detail whose facts all have a name: others don't compile, also those of a variable. */
export type Named<Detail> = { [Fact in keyof Detail]: Fact extends keyof AuditDetail ? Detail[Fact] : never }
