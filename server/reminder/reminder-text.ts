import { citation } from '../cycle/notice-words'

/** Declarations on a desk at the same stage and with the same deadline: one line of the text. */
export interface Step {
  /** 评委会审核 */
  name: string
  count: number
  overdue: number
  /** Null when neither the notice nor our proposal sets one. */
  deadline: ShownDeadline | null
}

export interface ShownDeadline {
  /** yyyy-mm-dd, the last day. */
  day: string
  clause: string
  /** False for a date that we propose, which makes no declaration overdue. */
  byNotice: boolean
  /** Whether the deadline's instant has passed, if only by minutes. */
  passed: boolean
  /** Working days from today to the last day; null outside the loaded calendar. */
  workingDaysLeft: number | null
}

/** A rule that `count` of the desk's declarations don't meet. */
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
  /** A remark about the calendar by which working days are counted, such as unconfirmed holidays; null without one. */
  note: string | null
  /** The bureau's registered phone number; null when none is registered. */
  phone: string | null
}

/** 0 working days left doesn't mean today: between a deadline on Friday and the Sunday after it there is none either. */
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

/** The text for one desk: how many declarations at which stage, the clause, the working days left, whom to phone. */
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
