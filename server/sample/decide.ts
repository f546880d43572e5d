import { Outcome, Route, Stage, Vote, voteLabel } from '../../schema/vocabulary'
import { shiftDay } from '../calendar/day-of'
import { Fate } from './fate'
import type { Facts } from './life'
import { isEducationsOwn, routeOf, type Story } from './story'

/** 报送纸质材料; returns false when the paper is never handed in. */
export function handInPaper(story: Story): boolean {
  const { fate } = story.applicant
  const passedOn = story.today
  story.life.enter(Stage.PAPER, story.in(0, 1))
  const paperFirst = story.slips('R17')
  if (story.slips('R45')) story.life.note(story.in(0, 0), { committeeSubmissionCount: 0 })
  if (story.committee && !paperFirst) story.life.note(story.in(0, 0), { formCheckedOn: passedOn })
  if (fate === Fate.STUCK) return false
  const [from, to] = story.window(story.setting.timetable.paper)
  if (fate === Fate.NO_PAPER) {
    story.on(to)
    story.life.end(Outcome.LAPSED, story.in(10, 35))
    return false
  }
  const day = drawPaperDay(story, from, to)
  const at = story.on(day)
  story.life.note(at, {
    paperReceivedOn: story.today,
    paperCopies: story.random.chance(0.03) ? 1 : 2,
    ...paperFacts(story),
  })
  if (story.committee && paperFirst) story.life.note(at, { formCheckedOn: shiftDay(story.today, 1) })
  return true
}

/** 二(二)1–3 sets the desk that receives the paper; 七 requires printing on both sides. */
function paperFacts(story: Story): Facts {
  const own = story.committee ? '评审委员会' : routeOf(story.applicant) === Route.COUNTY ? '区县人社局' : '市人社局'
  const wrong = own === '市人社局' ? '评审委员会' : '市人社局'
  return { paperDesk: story.slips('R18') ? wrong : own, paperDuplex: story.slips('R19') ? '否' : '是' }
}

/** Mostly in the window's last days; sometimes before or after it. */
function drawPaperDay(story: Story, from: string, to: string): string {
  const { random, setting } = story
  const length = Math.max(0, setting.calendar.between(from, to))
  const when = random.next()
  if (when < 0.03) return story.after(from, -random.integer(1, 2))
  if (when > 0.95) return story.after(to, random.integer(1, 14))
  return story.after(from, Math.round(length * Math.sqrt(random.next())))
}

/** 评审会议 → 评审结果公示 → 审核确认 → 发证. */
export function review(story: Story): void {
  const { fate } = story.applicant
  story.life.enter(Stage.MEETING, story.in(0, 0))
  // R20, 二(三): some are voted on only after the window has ended.
  const session = story.slips('R20') ? story.after(story.setting.timetable.end, 2) : null
  const meetingOn = session ?? story.meetings().find((day) => day > story.today)
  if (!meetingOn) {
    // There is no meeting any more.
    story.on(story.setting.timetable.end)
    story.life.end(Outcome.LAPSED, story.in(2, 5))
    return
  }
  const votedAt = story.at(`${meetingOn} 19:30`)
  const passed = fate !== Fate.VOTED_DOWN
  story.life.note(votedAt, { meetingOn, vote: voteLabel[passed ? Vote.PASSED : Vote.FAILED].zh })
  if (passed) showResult(story, meetingOn)
  else story.life.end(Outcome.FAILED, votedAt)
}

/** The results of a meeting are published and confirmed together (八(二)). */
function showResult(story: Story, meetingOn: string): void {
  const session = story.sessionRandom(meetingOn)
  const resultNoticeFrom = story.after(meetingOn, session.integer(1, 3))
  const resultNoticeTo = story.after(resultNoticeFrom, session.chance(0.1) ? 4 : session.integer(5, 6))
  story.life.enter(Stage.RESULT_NOTICE, story.at(`${resultNoticeFrom} 10:00`), { resultNoticeFrom })
  if (story.applicant.fate === Fate.DISQUALIFIED) {
    story.life.end(Outcome.DISQUALIFIED, story.in(2, 4))
    return
  }
  const resultObjection = story.slips('R22') ? '有' : '无'
  story.life.note(story.at(`${resultNoticeTo} 19:30`), { resultNoticeTo, resultObjection })
  story.life.enter(Stage.CONFIRMATION, story.at(`${story.after(resultNoticeTo, 1)} 10:30`))
  // Some meetings' results are confirmed only in January of the next year.
  confirm(story, `${story.after(resultNoticeTo, session.integer(3, 16))} 16:00`)
}

/** 报送纸质材料 → 审核确认 → 发证, on the pathways without a vote. */
export function determine(story: Story): void {
  const at = story.in(1, 3)
  const staysThere = isEducationsOwn(story.applicant) && !story.slips('R25')
  if (!staysThere) story.life.enter(Stage.CONFIRMATION, at)
  if (story.applicant.fate === Fate.VOTED_DOWN) {
    story.life.end(Outcome.FAILED, story.in(3, 12))
    return
  }
  confirm(story, story.in(4, 18))
}

function confirm(story: Story, at: string): void {
  const confirmedAt = story.at(at)
  const confirmedOn = story.today
  story.life.note(confirmedAt, { confirmedOn })
  story.life.end(Outcome.CONFIRMED, confirmedAt)
  const certificateNo = `哈职称〔${story.setting.year}〕${story.random.integer(100000, 999999)}`
  story.life.enter(Stage.CERTIFICATE, story.in(2, 6), { certificateNo })
}
