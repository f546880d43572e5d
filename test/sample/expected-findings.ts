import type { Cycle } from '../../schema/cycle'
import { dayOf } from '../../server/calendar/day-of'
import type { WorkingCalendar } from '../../server/calendar/working-calendar'
import type { SampleRow } from '../../server/sample/year'
import { readRow, type Row } from './read-row'

export interface Known {
  cycle: Cycle
  calendar: WorkingCalendar
  now: Date
  /** ID number → first and last day of the ban. */
  bans: ReadonlyMap<string, readonly [from: string, until: string]>
}

type Says = (row: Row, known: Known & { today: string; all: readonly Row[] }) => boolean

const window = ({ cycle }: Known, id: string) => {
  const { startsAt, endsAt } = cycle.windows.find((candidate) => candidate.id === id)!
  return {
    opensAt: startsAt && momentOf(startsAt),
    closesAt: endsAt && momentOf(endsAt),
    first: startsAt && dayOf(startsAt),
    last: endsAt && dayOf(new Date(endsAt.getTime() - 1)),
  }
}
const momentOf = (at: Date) => `${dayOf(at)} ${new Date(at.getTime() + 28_800_000).toISOString().slice(11, 16)}`

const general = ({ series }: Row) => !series.isTeacher
const toCommittee = (row: Row) => row.review && row.has('评审委员会')
const byCommittee = (row: Row) => toCommittee(row) && general(row)
const paperByNotice = (row: Row) => general(row) && ['评审', '初次确定', '授予'].includes(row.text('申报途径')!)
const atEmployer = (row: Row) => row.live && general(row) && ['个人填报', '单位审核', '单位公示'].includes(row.stage)
const early = (row: Row) => Boolean(row.text('政策标记')?.includes('提前'))
const stepsUp = (row: Row) => row.text('申报途径') === '三年高定'
const policy = (row: Row, word: string) => Boolean(row.text('政策标记')?.includes(word))
const inARow = (years: number[]) => years.some((year) => years.includes(year + 1) && years.includes(year + 2))
const courses = (row: Row) => `${row.text('继续教育专业科目')}/${row.text('继续教育公需科目')}`
const exemptYears = (row: Row) => [...courses(row).matchAll(/(\d{4})免试/g)].map(([, year]) => Number(year))
const beforeOrAfter = (day: string | null, { first, last }: ReturnType<typeof window>) =>
  day !== null && (day < first! || day > last!)
const declaredOn = (row: Row) => row.day('提交时间') ?? row.day('环节进入时间')!
const samePerson = (row: Row) => (other: Row) => other !== row && other.text('身份证号') === row.text('身份证号')
const committeeNamed = ({ cycle }: Known, code: string | null) =>
  cycle.bodies.find((body) => body.code === code)?.name ?? null

/** Where paper that came has moved it (二(二)); 市教育局 determines its own teachers' titles (一(四)). */
function movedOn(row: Row) {
  const entered = row.day('环节进入时间')!
  const received = row.day('纸质材料接收日期')
  const pathway = row.text('申报途径')!
  const stays = row.series.isTeacher && row.text('隶属关系') === '市直' && ['初次确定', '授予'].includes(pathway)
  if (row.stage !== '报送纸质材料' || received === null || stays) return { stage: row.stage, entered }
  return { stage: row.review ? '评审会议' : '审核确认', entered: received > entered ? received : entered }
}

/** 五(二)2 counts submissions to a committee. */
const paperDesk = (row: Row) => {
  if (row.review) return row.has('评审委员会') ? '评审委员会' : '区县人社局'
  return row.text('隶属关系') === '区县' ? '区县人社局' : '市人社局'
}

/**
 * The rules for declarations, implemented independently and only from the file's texts: the findings of a row for any
 * account. A missing value gives no finding.
 */
const says: Record<string, Says> = {
  R01: (row, known) => general(row) && row.has('提交时间') && row.text('提交时间')! < window(known, 'D1').opensAt!,
  R02: (row, known) =>
    general(row) &&
    !row.refused &&
    row.has('单位上报时间') &&
    row.text('单位上报时间')! > window(known, 'D2').closesAt!,
  R03: (row, known) => atEmployer(row) && momentOf(known.now) > window(known, 'D2').closesAt!,
  R04: (row, known) => {
    const { closesAt, last } = window(known, 'D2')
    return atEmployer(row) && momentOf(known.now) <= closesAt! && known.calendar.between(known.today, last!) <= 3
  },
  R05: (row, { calendar }) =>
    row.has('公示开始') && row.has('公示结束') && calendar.between(row.day('公示开始')!, row.day('公示结束')!) < 5,
  R06: (row) => row.has('公示结束') && row.has('单位上报时间') && row.day('单位上报时间')! < row.day('公示结束')!,
  R07: (row) => row.reached >= 3 && !row.has('公示开始') && !row.has('公示结束'),
  R08: (row, known) => {
    const { closesAt, last } = window(known, 'D2')
    if (!atEmployer(row) || momentOf(known.now) > closesAt!) return false
    return known.calendar.between(row.day('公示开始') ?? known.today, last!) < 5
  },
  R09: (row) => row.reached >= 3 && row.text('公示异议') === '有',
  R10: (row) => toCommittee(row) && (row.count ?? 0) > 3,
  R11: (row) => toCommittee(row) && row.live && row.stage === '评委会审核' && row.count === 3,
  R12: (row) => toCommittee(row) && row.live && row.stage === '退回补正' && (row.count ?? 0) >= 3,
  R13: (row, { all }) =>
    !row.refused &&
    all
      .filter(samePerson(row))
      .some((other) => other.text('不予受理原因') === '第三次退回' && other.day('结局日期')! < declaredOn(row)),
  R14: (row, known) => byCommittee(row) && beforeOrAfter(row.day('形式审核通过日期'), window(known, 'D4')),
  R15: (row, known) =>
    byCommittee(row) && row.live && row.stage === '评委会审核' && momentOf(known.now) > window(known, 'D4').closesAt!,
  R16: (row, known) => paperByNotice(row) && beforeOrAfter(row.day('纸质材料接收日期'), window(known, 'D5')),
  R17: (row) =>
    toCommittee(row) &&
    row.has('纸质材料接收日期') &&
    row.has('形式审核通过日期') &&
    row.day('纸质材料接收日期')! < row.day('形式审核通过日期')!,
  R18: (row) => paperByNotice(row) && row.has('纸质材料接收单位') && row.text('纸质材料接收单位') !== paperDesk(row),
  R19: (row) => row.has('纸质材料接收日期') && (row.text('份数') !== '2' || row.yes('双面打印') === false),
  R20: (row, known) => byCommittee(row) && beforeOrAfter(row.day('评审会日期'), window(known, 'D6')),
  R21: (row, { calendar }) =>
    row.review && row.has('结果公示结束') && calendar.between(row.day('结果公示开始')!, row.day('结果公示结束')!) < 5,
  R22: (row) => row.review && row.has('确认日期') && row.text('结果公示异议') === '有',
  R23: (row, known) => {
    if (!row.review || (row.step >= 3 && general(row))) return false
    const own = committeeNamed(known, row.series.committee)
    const countys = general(row) && row.step === 1 && row.text('隶属关系') === '区县'
    if (countys) return row.has('评审委员会')
    // 一(三) also assigns a county's 初级 teachers to the county, so the notice leaves this case open.
    if (!general(row) && row.step === 1 && row.text('隶属关系') === '区县') return false
    return row.has('评审委员会') && row.text('评审委员会') !== own
  },
  R24: (row) => row.text('申报途径') === '委托评审' && row.text('委托评审函') === '无',
  R25: (row) =>
    row.live &&
    !general(row) &&
    row.text('隶属关系') === '市直' &&
    ['初次确定', '授予'].includes(row.text('申报途径')!) &&
    ['人社部门审核', '审核确认', '发证'].includes(row.stage),
  R26: (row) =>
    row.reached >= 1 && !row.refused && (row.text('人员身份') === '离退休' || row.text('单位性质') === '参公事业单位'),
  R27: (row, { today }) => {
    const born = row.text('出生年月')!
    const retires = `${Number(born.slice(0, 4)) + (row.text('性别') === '男' ? 60 : 55)}${born.slice(4, 7)}-01`
    return row.live && today >= retires
  },
  R28: (row, { bans }) => {
    const ban = bans.get(row.text('身份证号')!)
    const day = declaredOn(row)
    return !row.refused && ban !== undefined && day >= ban[0] && day <= ban[1]
  },
  R29: (row) => early(row) && !['巴里坤县', '伊吾县'].includes(row.text('区县') ?? ''),
  R30: (row) => early(row) && row.yes('首次申报') === false,
  R31: (row) => stepsUp(row) && !(inARow(row.years('服务年度')) && inARow(row.years('考核优秀年度'))),
  R32: (row) => stepsUp(row) && row.heldStep !== null && row.step !== row.heldStep + 1,
  R33: (row) => (early(row) || stepsUp(row)) && row.yes('以考代评') === true,
  R34: (row) => ['评审', '委托评审'].includes(row.text('申报途径')!) && row.reached >= 1 && courses(row).includes('缺'),
  R35: (row) =>
    (policy(row, '免试') || exemptYears(row).length > 0) &&
    (Number(row.text('当年服务月数')) < 6 || row.text('免试审批表') === '无'),
  R36: (row) => exemptYears(row).some((year) => !row.years('服务年度').includes(year)),
  R37: (row) => {
    if (!policy(row, '援疆')) return false
    const declared = declaredOn(row)
    const from = row.day('援疆开始')!
    const aYearOn = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`
    return aYearOn > declared || row.day('援疆结束')! < declared || row.yes('派出单位同意') === false
  },
  R38: (row) => row.text('单位性质') === '外省驻疆企业' && row.text('委托函') === '无',
  R39: (row) => row.text('单位性质') === '民营企业' && row.yes('社保证明') === false,
  R40: (row) => row.reached >= 1 && row.text('学历证明') === '无',
  R41: (row) => row.reached >= 1 && !row.has('政治面貌'),
  R42: (row) =>
    policy(row, '职业资格') && (row.text('职业资格证书编号') === '无' || row.step > (row.heldStep ?? 9) + 1),
  R43: (row) => row.live && row.stage === '退回补正' && row.yes('逐项告知') === false,
  R44: (row, { today }) => row.live && row.stage === '退回补正' && row.day('补正截止')! < today,
  R45: (row) => {
    if (toCommittee(row) && row.reached >= 6 && row.count === 0) return true
    const back = row.visits.some((one) => row.visits.some((other) => other.day > one.day && other.step < one.step))
    return row.stage !== '退回补正' && back
  },
  R46: (row) => !row.refused && !/\d/.test(row.text('申报编号')!),
  R47: (row, { all }) =>
    row.live && row.reached >= 1 && all.filter(samePerson(row)).some((other) => other.live && other.reached >= 1),
  R48: (row) => row.text('身份证号')!.slice(6, 14) !== row.text('出生年月')!.replaceAll('-', ''),
  R49: (row, known) => {
    if (!row.live || ['个人填报', '退回补正'].includes(row.stage)) return false
    const { stage, entered } = movedOn(row)
    const opens = { 评委会审核: 'D4', 报送纸质材料: 'D5', 评审会议: 'D6' }[stage]
    const first = opens ? window(known, opens).first! : entered
    return known.calendar.between(first > entered ? first : entered, known.today) > 10
  },
}

/** Rule → 申报编号 of a year's file that violate it, in order. */
export function expectedFindings(file: readonly SampleRow[], known: Known): Record<string, string[]> {
  const all = file.map((row) => readRow(row, known.cycle))
  const people = Map.groupBy(all, (row) => row.text('身份证号'))
  const today = dayOf(known.now)
  return Object.fromEntries(
    Object.entries(says).map(([id, isBroken]) => [
      id,
      all
        .filter((row) => isBroken(row, { ...known, today, all: people.get(row.text('身份证号'))! }))
        .map((row) => row.text('申报编号')!)
        .toSorted(),
    ]),
  )
}
