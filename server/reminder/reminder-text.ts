import { citation } from '../cycle/notice-words'

/** What is on a desk at one step until one deadline: each line's date is all of its declarations'. */
export interface Step {
  /** 评委会审核 */
  name: string
  count: number
  overdue: number
  /** Until when, as it is shown; null where neither the notice nor we say. */
  deadline: ShownDeadline | null
}

export interface ShownDeadline {
  /** Its last day. */
  day: string
  clause: string
  /** Else a date of our own, which makes nobody late. */
  byNotice: boolean
  /** Over by the clock, were it minutes ago. */
  passed: boolean
  /** From today to its last day; null outside the loaded calendar. */
  workingDaysLeft: number | null
}

/** A rule that some of the desk's declarations don't meet. */
export interface Breach {
  title: string
  clause: string | null
  quote: string | null
  count: number
}

export interface ReminderFacts {
  holder: string
  /** yyyy-mm-dd */
  today: string
  count: number
  steps: Step[]
  breaches: Breach[]
  /** What is to be said of the calendar that working days are counted by; null where nothing is. */
  note: string | null
  /** Whom to ask, as registered; null where nobody is. */
  phone: string | null
}

/** Between a Friday's deadline and Monday no working day lies: 0 left means neither today nor late by itself. */
function deadlineWords({ day, clause, byNotice, passed, workingDaysLeft }: ShownDeadline, today: string): string {
  const date = byNotice ? `期限 ${day}（${citation(clause)}）` : `建议时间 ${day}（通知未规定）`
  if (workingDaysLeft === null) return `${date}，工作日历未载入，无法计算工作日`
  if (passed) {
    const past = byNotice ? '已逾期' : '已超过'
    return workingDaysLeft === 0 ? `${date}，${past}，其间没有工作日` : `${date}，${past} ${-workingDaysLeft} 个工作日`
  }
  if (day === today) return `${date}，今天截止`
  return workingDaysLeft === 0 ? `${date}，此前没有工作日` : `${date}，还有 ${workingDaysLeft} 个工作日`
}

function stepLine({ name, count, overdue, deadline }: Step, index: number, today: string): string {
  const late = overdue > 0 ? `，其中在手逾期 ${overdue} 件` : ''
  return `${index + 1}. ${name} ${count} 件${late}${deadline ? `；${deadlineWords(deadline, today)}` : '；没有规定期限'}。`
}

function breachLine({ title, clause, quote, count }: Breach): string {
  const ground = clause ? `（${citation(clause)}${quote ? `：“${quote}”` : ''}）` : ''
  return `· ${title} ${count} 件${ground}`
}

/** What is sent to one desk: how many, at which step, by which clause, how many working days are left, whom to ask. */
export function reminderText({ holder, today, count, steps, breaches, note, phone }: ReminderFacts): string {
  return [
    `${holder}：`,
    `截至 ${today}，你处在手的职称申报中，请办理以下 ${count} 件：`,
    ...steps.map((step, index) => stepLine(step, index, today)),
    ...(breaches.length > 0 ? ['请核对以下问题：', ...breaches.map(breachLine)] : []),
    ...(note ? [note] : []),
    '请抓紧办理。具体名单见职称评审工作台“待办”。',
    `哈密市人力资源和社会保障局专业技术人员管理科${phone ? `，电话 ${phone}` : ''}`,
  ].join('\n')
}
