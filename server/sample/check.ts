import { NotAcceptedReason, Outcome, Stage } from '../../schema/vocabulary'
import { Fate } from './fate'
import { returnReasons } from './return-reason'
import { isEducationsOwn, type Story } from './story'

/** 主管部门审核 and 人社部门审核; false when it ends there. */
export function passOffices(story: Story, isReview: boolean): boolean {
  const { employer, fate } = story.applicant
  const office = officeOf(story)
  if (employer.supervisor) story.life.enter(office, story.in(1, 2))
  switch (fate) {
    case Fate.WRONG_CHANNEL:
      story.life.end(Outcome.NOT_ACCEPTED, story.in(1, 3), NotAcceptedReason.WRONG_CHANNEL)
      return false
    case Fate.INELIGIBLE:
      story.life.end(Outcome.NOT_ACCEPTED, story.in(1, 3), NotAcceptedReason.INELIGIBLE)
      return false
    case Fate.WITHDRAWN:
      story.life.end(Outcome.WITHDRAWN, story.in(0, 4))
      return false
    case Fate.STUCK:
      if (story.random.chance(0.3)) return false
      break
    case Fate.LAPSED:
      if (isReview) break
      return letLapse(story)
  }
  if (story.random.chance(0.05)) {
    sendBack(story, 2)
    story.life.enter(office, story.in(1, 2))
  }
  return true
}

/** The last office before the committee: the HR bureau, or 市教育局 for its own people; few go to the wrong one (R25). */
function officeOf(story: Story): Stage {
  return isEducationsOwn(story.applicant) && !story.slips('R25') ? Stage.SUPERVISOR_REVIEW : Stage.HR_REVIEW
}

/** 评委会审核, with its returns (五(二)2); false when it ends there. */
export function passCommittee(story: Story): boolean {
  const { fate } = story.applicant
  const [from] = story.window(story.setting.timetable.check)
  story.on(story.after(from, -1))
  let submission = 1
  enterCommittee(story, submission)
  if (fate === Fate.STUCK && story.random.chance(0.6)) return false
  const returns = fate === Fate.THIRD_RETURN ? 3 : story.random.weighted([[0, 80] as const, [1, 16], [2, 4]])
  // Some are checked long after the window has ended.
  const delay = story.random.chance(0.05) ? story.random.integer(8, 32) : story.random.integer(0, returns ? 1 : 4)
  story.on(story.after(from, delay))
  if (fate === Fate.LAPSED) return letLapse(story)
  while (submission <= returns) {
    if (submission === 3) return refuseThird(story)
    sendBack(story, 2)
    submission += 1
    story.in(0, 1)
    enterCommittee(story, submission)
    story.in(0, 1)
  }
  if (story.slips('R10')) story.life.note(story.in(0, 0), { committeeSubmissionCount: 4 })
  return true
}

function enterCommittee(story: Story, submission: number): void {
  story.life.enter(Stage.COMMITTEE_REVIEW, story.in(0, 0), { committeeSubmissionCount: submission })
}

function sendBack(story: Story, workingDays: number): void {
  const at = story.in(0, 0)
  const correctionDueOn = story.after(story.today, workingDays)
  story.life.enter(Stage.CORRECTION, at, {
    returnReason: story.random.pick(returnReasons),
    correctionDueOn,
    returnItemised: story.slips('R43') ? '否' : '是',
  })
}

/** Never corrected; the office writes 视为放弃 some time after the due day. */
function letLapse(story: Story): false {
  sendBack(story, story.random.integer(2, 5))
  story.life.end(Outcome.LAPSED, story.in(6, 40))
  return false
}

/** 不再受理 (五(二)2). Some committees send it back a third time first (R12). */
function refuseThird(story: Story): false {
  if (story.slips('R12')) {
    sendBack(story, 2)
    story.on(story.after(story.today, story.random.integer(15, 30)))
  }
  story.life.note(story.in(0, 1), { returnReason: story.random.pick(returnReasons) })
  story.life.end(Outcome.NOT_ACCEPTED, story.in(0, 0), NotAcceptedReason.THIRD_RETURN)
  return false
}
