import { NotAcceptedReason, Outcome, Stage } from '../../schema/vocabulary'
import { shiftDay } from '../calendar/day-of'
import type { Moment } from './clock'
import { Fate } from './fate'
import type { Story } from './story'

/** Least working days from the draft until the employer reports upward. */
const minWorkingDays = 8

/**
 * From the draft until the employer reports upward; returns false when the declaration ends before that. The day of the
 * report is drawn first, and the earlier days are derived from it.
 */
export function declare(story: Story): boolean {
  const { fate } = story.applicant
  if (fate === Fate.DRAFT) return leaveDraft(story)
  if (fate === Fate.REDECLARED) return redeclare(story)

  const reportDay = drawReportDay(story)
  const noticeTo = story.after(reportDay, story.random.chance(0.7) ? -1 : 0)
  const noticeFrom = story.after(noticeTo, -drawNoticeLength(story))
  const submitDay = laterOf(story.setting.timetable.open, story.after(noticeFrom, -story.random.integer(0, 3)))
  const submittedAt = story.slips('R01') ? submitEarly(story) : submit(story, submitDay)
  story.life.enter(Stage.EMPLOYER_REVIEW, submittedAt, { submittedAt })
  if (fate === Fate.UNFINISHED && story.random.chance(0.5)) return refuseUnfinished(story)
  if (fate === Fate.WITHDRAWN && story.random.chance(0.4)) return withdraw(story)

  const startsAt = story.on(noticeFrom)
  story.life.enter(Stage.EMPLOYER_NOTICE, startsAt, story.slips('R07') ? {} : { noticeFrom })
  if (fate === Fate.UNFINISHED) return refuseUnfinished(story)
  return report(story, reportDay, noticeTo)
}

function report(story: Story, reportDay: string, noticeTo: string): boolean {
  const { employer, fate } = story.applicant
  const { close, deadline } = story.setting.timetable
  const hasty = story.random.chance(0.012) && reportDay < close
  // Reported upward while the public notice was still running, which 五(二)3 forbids.
  const shownTo = hasty ? story.after(reportDay, story.random.integer(1, 2)) : noticeTo
  const reportedAt = story.at(fate === Fate.LATE ? lateHour(story) : rushHour(story, reportDay))
  const stage = employer.supervisor ? Stage.SUPERVISOR_REVIEW : Stage.HR_REVIEW
  story.life.enter(stage, reportedAt, { employerSubmittedAt: reportedAt })
  const notedAt = hasty ? `${shownTo} 19:30` : reportedAt
  if (!story.slips('R07')) story.life.note(notedAt, { noticeTo: shownTo })
  story.life.note(notedAt, { noticeObjection: story.slips('R09') ? '有' : '无' })
  if (reportedAt <= deadline) return true
  story.life.end(Outcome.NOT_ACCEPTED, usuallySoon(story, 1, 3), NotAcceptedReason.LATE)
  return false
}

const laterOf = (a: string, b: string) => (a > b ? a : b)

function submit(story: Story, day: string): Moment {
  begin(story, laterOf(story.setting.timetable.open, shiftDay(day, -story.random.integer(0, 6))))
  return story.on(day)
}

/** R01: on the evening before the platform opens (二(一)). */
function submitEarly({ life, setting }: Story): Moment {
  const day = shiftDay(setting.timetable.open, -1)
  life.enter(Stage.DRAFT, `${day} 20:10`)
  return `${day} 21:40`
}

/** Mostly in the last days. */
function drawReportDay(story: Story): string {
  const { open, close } = story.setting.timetable
  const room = Math.max(1, story.setting.calendar.between(open, close) - minWorkingDays)
  return story.after(close, -Math.floor(room * story.random.next() ** 2.4))
}

/** Five working days are required; a few notices are shorter. */
function drawNoticeLength({ random }: Story): number {
  return random.weighted([[5, 80] as const, [6, 9], [7, 6], [4, 3], [3, 2]])
}

function begin(story: Story, day: string): void {
  story.life.enter(Stage.DRAFT, story.on(day))
}

function leaveDraft(story: Story): false {
  const { open, close } = story.setting.timetable
  const days = Math.floor(story.setting.calendar.between(open, close) * Math.sqrt(story.random.next()))
  begin(story, story.after(open, days))
  story.on(close)
  story.life.end(Outcome.LAPSED, usuallySoon(story, 1, 2))
  return false
}

/** Some days after the check, when the committee has refused the first declaration. */
function redeclare(story: Story): false {
  const [, checkEnds] = story.setting.timetable.check
  begin(story, story.after(checkEnds, 9))
  const submittedAt = story.in(1, 2)
  story.life.enter(Stage.EMPLOYER_REVIEW, submittedAt, { submittedAt })
  return false
}

function refuseUnfinished(story: Story): false {
  story.on(story.setting.timetable.close)
  story.life.end(Outcome.NOT_ACCEPTED, usuallySoon(story, 1, 3), NotAcceptedReason.LATE)
  return false
}

function withdraw(story: Story): false {
  story.life.end(Outcome.WITHDRAWN, story.in(0, 2))
  return false
}

/** A few working days later; for some only after 45 to 55 working days. */
function usuallySoon(story: Story, fewest: number, most: number): string {
  return story.random.chance(0.88) ? story.in(fewest, most) : story.in(45, 55)
}

function rushHour(story: Story, day: string): string {
  if (day !== story.setting.timetable.close) return `${day} ${clockTime(story, 10 * 60, 20 * 60 + 30)}`
  return `${day} ${clockTime(story, 10 * 60, Math.max(660, minutesOf(story.setting.timetable.deadline)))}`
}

/** After the deadline: on the same evening or one or two days later. */
function lateHour(story: Story): string {
  const { close, deadline } = story.setting.timetable
  if (story.random.chance(0.7)) return `${close} ${clockTime(story, minutesOf(deadline) + 1, 24 * 60 - 1)}`
  return story.on(story.after(close, story.random.integer(1, 2)))
}

const minutesOf = (moment: string) => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))

function clockTime({ random }: Story, from: number, to: number): string {
  // Later minutes are more likely.
  const minute = from + Math.floor((to - from + 1) * Math.sqrt(random.next()))
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
