import type { WorkingCalendar } from '../../server/calendar/working-calendar'

/** A row of 明细 by header: texts as printed, instants as yyyy-mm-dd hh:mm. */
export type Row = Record<string, string>

const stages =
  '个人填报 单位审核 单位公示 主管部门审核 人社部门审核 评委会审核 报送纸质材料 评审会议 评审结果公示 审核确认 发证'.split(
    ' ',
  )

const review = (row: Row) => row.申报途径 === '评审'
const declared = (row: Row) => row.最远环节 !== '个人填报'
const ended = (outcome: string) => (row: Row) => declared(row) && row.结局 === outcome
const pending = (row: Row) => row.结局 === '' && row.当前环节 !== '个人填报' && row.当前环节 !== '退回补正'

/** The 口径 of every measure, defined independently on the plain columns of 明细. */
export const measuresAt = (cutOff: string): Record<string, (row: Row) => boolean> => ({
  填报中: (row) => !declared(row),
  申报: declared,
  受理: (row) => stages.indexOf(row.最远环节!) >= (review(row) ? 5 : 4) && row.结局 !== '不予受理',
  参评: (row) => row.评审结果 !== '',
  通过: (row) => row.评审结果 === '通过',
  未通过: (row) => row.评审结果 === '未通过',
  认定: (row) => !review(row) && row.结局 === '确认',
  确认: ended('确认'),
  未取得: ended('未取得'),
  不予受理: ended('不予受理'),
  视为放弃: ended('视为放弃'),
  撤回: ended('撤回'),
  取消资格: ended('取消资格'),
  在办: ended(''),
  待审: pending,
  逾期: (row) => pending(row) && row.期限依据 === '通知' && row.环节期限! < cutOff,
})

/** Number of returns by the committee. */
export function returns(row: Row): number {
  const submissions = Number(row.提交评委会次数)
  if (row.不予受理原因 === '第三次退回') return Math.max(3, submissions)
  if (row.当前环节 === '退回补正' && row.退回环节 === '评委会审核') return Math.max(1, submissions)
  return Math.max(0, submissions - 1)
}

const policyWords: Record<string, RegExp> = {
  提前1年申报: /提前/,
  继续教育免试: /免试|免学|免除继续教育/,
  直接认定高一级职称: /高定|直接认定/,
  援疆: /援疆/,
  高技能人才: /高技能/,
  '职业（执业）资格': /职业资格|执业资格|职业（执业）资格/,
  破格申报: /破格/,
  转评: /转评|转系列/,
}

/** Whether a row of T8 counts this declaration. */
export function policyHolds(label: string, row: Row): boolean {
  const times = /^退回 (\d) 次$/.exec(label)?.[1]
  if (times) return returns(row) === Number(times)
  if (label === '退回 4 次及以上') return returns(row) >= 4
  if (label.startsWith('第三次退回')) return row.不予受理原因 === '第三次退回'
  const name = Object.keys(policyWords).find((policy) => label.startsWith(`${policy}（`))!
  return policyWords[name]!.test(row.政策标记!)
}

const natures: Record<string, string> = {
  非公有制单位: '非公有制等单位',
  社会组织: '非公有制等单位',
  '自由职业（人事代理）': '非公有制等单位',
  外省驻疆企业: '其他单位',
  其他: '其他单位',
}

function ageBand({ 出生年月: birth, 年度: year }: Row): string {
  if (!birth) return '未填'
  const age = Number(year) - Number(birth.slice(0, 4))
  return age <= 35 ? '35岁及以下' : age <= 45 ? '36–45岁' : age <= 55 ? '46–55岁' : '56岁及以上'
}

const filled = (word: string | undefined) => word || '未填'

/** The finest level that is written; 高级 and 初级 alone don't say it. */
export function grade({ 申报级别: level, 细分级别: fine }: Row): string {
  return fine || ({ 高级: '高级（未分正副）', 初级: '初级（未分层）' }[level!] ?? '中级')
}

/** The grades that T10's narrow columns shorten, by their headers. */
export const shortGrades: Record<string, string> = { 未分正副: '高级（未分正副）', 未分层: '初级（未分层）' }

function fiveYears({ 出生年月: birth, 年度: year }: Row): string {
  if (!birth) return '未填'
  const age = Number(year) - Number(birth.slice(0, 4))
  if (age <= 25) return '25岁及以下'
  if (age >= 61) return '61岁及以上'
  const last = Math.ceil(age / 5) * 5
  return `${last - 4}–${last}岁`
}

function tenure({ 现任职称取得时间: since, 年度: year }: Row): string {
  if (!since) return '未填或无现任职称'
  const years = Number(year) - Number(since.slice(0, 4))
  if (years <= 3) return '3年及以下'
  return years <= 5 ? `${years}年` : years <= 10 ? '6–10年' : '11年及以上'
}

const politics = ({ 政治面貌: word }: Row) => (/民盟|九三/.test(word!) ? '民主党派' : filled(word))

/** A person's class in T7, by section. */
export const classOf: Record<string, (row: Row) => string> = {
  性别: (row) => filled(row.性别),
  民族: ({ 族别: people }) => (people ? (/^汉族?$/.test(people) ? '汉族' : '少数民族') : '未填'),
  族别: (row) => filled(row.族别),
  学历: (row) => filled(row.学历),
  年龄段: ageBand,
  单位性质: ({ 单位性质: nature }) => (nature ? (natures[nature] ?? '公有制单位') : '未填'),
  基层: (row) => (row.区县 === '市直' ? '市直单位' : '区县及以下单位'),
}

/** A person's class in T12, by section. */
export const finerClassOf: Record<string, (row: Row) => string> = {
  层级: grade,
  政治面貌: politics,
  学位: ({ 学位: degree }) => (degree === '无' ? '无学位' : filled(degree)),
  年龄组: fiveYears,
  任职年限: tenure,
  单位性质: ({ 单位性质: nature }) => filled(nature),
}

/** The classes of the reasons that the sample's reviewers write (`server/sample/return-reason.ts`). */
export function returnClass({ 退回原因: reason }: Row): string {
  if (/隐去|清晰/.test(reason!)) return '格式不符'
  return /不一致|不连续/.test(reason!) ? '信息填写错误' : '材料不完整'
}

/** What the 其中 columns of T11 count. */
export const amongOf: Record<string, (row: Row) => boolean> = {
  '其中：女': (row) => row.性别 === '女',
  少数民族: (row) => classOf.民族!(row) === '少数民族',
  '中共党员（含预备）': (row) => /党员/.test(row.政治面貌!),
  基层: (row) => row.区县 !== '市直',
  '35岁及以下': (row) => ageBand(row) === '35岁及以下',
}

const levels = ['正高级', '副高级', '高级（未分正副）', '中级', '助理级', '员级', '初级（未分层）']

/** One declaration per person: the highest level, then the first number. */
export function onePerPerson(rows: readonly Row[]): Row[] {
  const first = new Map<string, Row>()
  for (const row of rows) {
    const key = row.同一人的申报编号!
    const other = first.get(key)
    const place = (each: Row) => `${levels.indexOf(grade(each))}${each.申报编号}`
    if (!other || place(row) < place(other)) first.set(key, row)
  }
  return [...first.values()]
}

export const workingDaysHere = (row: Row, calendar: WorkingCalendar, today: string): number =>
  calendar.between(row.环节进入时间!.slice(0, 10), today)
