import { expect, test } from 'vitest'
import { Desk, Stage } from '../../schema/vocabulary'
import { stepName } from '../../server/desk/step-name'
import { reminderText, type Step } from '../../server/reminder/reminder-text'

const check: Step = {
  name: '评委会审核',
  count: 12,
  overdue: 12,
  deadline: { day: '2023-10-20', clause: '二(一)', byNotice: true, passed: true, workingDaysLeft: -3 },
}
const facts = {
  holder: '水利专业评审委员会',
  today: '2023-10-25',
  count: 12,
  steps: [check],
  breaches: [],
  note: null,
  phone: '2265596',
}

test('a reminder says what, how many, by which clause, how late, and whom to ask', () => {
  expect(reminderText(facts)).toBe(
    [
      '水利专业评审委员会：',
      '截至 2023-10-25，你处在手的职称申报中，请办理以下 12 件：',
      '1. 评委会审核 12 件，其中在手逾期 12 件；期限 2023-10-20（通知二(一)），已逾期 3 个工作日。',
      '请抓紧办理。具体名单见职称评审工作台“待办”。',
      '哈密市人力资源和社会保障局专业技术人员管理科，电话 2265596',
    ].join('\n'),
  )
})

test.each([
  ['2023-10-18', { passed: false, workingDaysLeft: 2 }, '期限 2023-10-20（通知二(一)），还有 2 个工作日'],
  ['2023-10-20', { passed: false, workingDaysLeft: 0 }, '期限 2023-10-20（通知二(一)），今天截止'],
  // The Saturday after a Friday's deadline; the evening after a deadline at 20:00; the Friday before a Sunday's
  // deadline.
  ['2023-10-21', { passed: true, workingDaysLeft: 0 }, '期限 2023-10-20（通知二(一)），已逾期，其间没有工作日'],
  ['2023-10-20', { passed: true, workingDaysLeft: 0 }, '期限 2023-10-20（通知二(一)），已逾期，其间没有工作日'],
  [
    '2023-10-13',
    { day: '2023-10-15', byNotice: false, passed: false, workingDaysLeft: 0 },
    '建议时间 2023-10-15（通知未规定），此前没有工作日',
  ],
  ['2023-10-25', { byNotice: false }, '建议时间 2023-10-20（通知未规定），已超过 3 个工作日'],
  ['2023-10-25', { workingDaysLeft: null }, '期限 2023-10-20（通知二(一)），工作日历未载入，无法计算工作日'],
])('on %s a deadline with %o is told as %s', (today, own, words) => {
  const step: Step = { ...check, overdue: 0, deadline: { ...check.deadline!, ...own } }
  expect(reminderText({ ...facts, today, steps: [step] })).toContain(`评委会审核 12 件；${words}。`)
})

test('where the notice sets no date that is said, and a breach comes with the clause’s words', () => {
  const text = reminderText({
    ...facts,
    steps: [{ ...check, overdue: 0, deadline: null }],
    breaches: [{ title: '单位公示不足', clause: '五(二)3', quote: '公示期不少于5个工作日', count: 4 }],
    phone: null,
  })
  expect(text).toContain('1. 评委会审核 12 件；没有规定期限。')
  expect(text).toContain('· 单位公示不足 4 件（通知五(二)3：“公示期不少于5个工作日”）')
  expect(text.endsWith('专业技术人员管理科')).toBe(true)
})

test('where the region’s own holidays aren’t loaded, the working days are said to be unconfirmed', () => {
  expect(reminderText({ ...facts, note: '2027 年工作日历未载入，无法计算期限。' })).toContain(
    '2027 年工作日历未载入，无法计算期限。',
  )
  expect(reminderText(facts)).not.toContain('地方假日')
})

test('at 报送纸质材料 only the employer is asked for paper', () => {
  expect(stepName(Stage.PAPER, Desk.EMPLOYER)).toBe('报送纸质材料')
  expect(stepName(Stage.PAPER, Desk.SUPERVISOR)).toBe('报送纸质材料（已收到，待认定）')
  expect(stepName(Stage.CONFIRMATION, Desk.CITY_HR)).toBe('审核确认')
})
