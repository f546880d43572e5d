import { describe, expect, test } from 'vitest'
import { Pathway, Stage } from '../../schema/vocabulary'
import { deadlineOf, deadlineOfStage, overdueReaches } from '../../server/cycle/deadline'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { windowsOf } from '../../server/cycle/reach'

const cycle = reviveCycle(readNoticeFiles('nowhere').find(({ year }) => year === 2023)!)

const subject = (stage: Stage, other: { pathway?: Pathway; committee?: string | null; series?: string } = {}) => ({
  stage,
  pathway: Pathway.REVIEW,
  committee: 'construction',
  series: 'construction',
  ...other,
})

test.each([
  [Stage.EMPLOYER_REVIEW, '2023-10-11T20:00:00+08:00', true, '五(一)'],
  [Stage.HR_REVIEW, '2023-10-16T00:00:00+08:00', false, '四(二)'],
  [Stage.COMMITTEE_REVIEW, '2023-10-21T00:00:00+08:00', true, '二(一)'],
  [Stage.PAPER, '2023-10-31T00:00:00+08:00', true, '二(二)'],
  [Stage.MEETING, '2023-12-16T00:00:00+08:00', true, '二(三)'],
])('%s is over by %s', (stage, at, byNotice, clause) => {
  expect(deadlineOf(cycle, subject(stage))).toEqual({ at: new Date(at), byNotice, clause })
})

test.each([
  ['the teacher series', subject(Stage.COMMITTEE_REVIEW, { series: 'school-teacher', committee: 'education' })],
  ['a county’s own body', subject(Stage.COMMITTEE_REVIEW, { committee: null })],
  ['三年高定’s paper', subject(Stage.PAPER, { pathway: Pathway.STEP_UP_RECOGNITION, committee: null })],
  ['the confirmation', subject(Stage.CONFIRMATION)],
])('the notice sets no deadline for %s', (_, declaration) => {
  expect(deadlineOf(cycle, declaration)).toBeNull()
})

test('20:00:00 is on time, a second later is not', () => {
  const late = (now: string) =>
    overdueReaches(cycle, new Date(now)).some(({ stages }) => stages.includes(Stage.EMPLOYER_REVIEW))
  expect(late('2023-10-11T20:00:00+08:00')).toBe(false)
  expect(late('2023-10-11T20:00:01+08:00')).toBe(true)
})

describe('where our proposal and the notice bind the same stage', () => {
  const proposal = cycle.windows.find(({ byNotice }) => !byNotice)!
  const check = cycle.windows.find(({ id }) => id === 'D4')!
  const both = { ...cycle, windows: [{ ...proposal, stages: [...proposal.stages, ...check.stages] }, check] }

  test('the notice’s deadline is the one that holds', () => {
    const notices = { at: check.endsAt, byNotice: true, clause: '二(一)' }
    expect(deadlineOf(both, subject(Stage.COMMITTEE_REVIEW))).toEqual(notices)
    expect(deadlineOfStage(both, Stage.COMMITTEE_REVIEW)).toEqual(notices)
  })

  test('both windows are told', () => {
    expect(windowsOf(both, subject(Stage.COMMITTEE_REVIEW)).map(({ id }) => id)).toEqual(['P1', 'D4'])
  })
})

describe('the rules that count 逾期 and the deadline that a row shows agree', () => {
  const moments = ['2023-09-01', '2023-10-12', '2023-10-18', '2023-10-25', '2023-11-05', '2023-12-20', '2024-06-01']
  test.each(moments)('on %s, over every stage, pathway, series and body', (day) => {
    const now = new Date(`${day}T12:00:00+08:00`)
    const rules = overdueReaches(cycle, now)
    for (const stage of Object.values(Stage)) {
      for (const pathway of Object.values(Pathway)) {
        for (const { code: series, committee: body } of cycle.series) {
          for (const committee of [body, null]) {
            const deadline = deadlineOf(cycle, { stage, pathway, committee, series })
            const caught = rules.some(
              (rule) =>
                rule.stages.includes(stage) &&
                (rule.pathways === null || rule.pathways.includes(pathway)) &&
                (!rule.committeeOnly || committee !== null) &&
                !rule.exceptSeries.includes(series),
            )
            const shown = deadline !== null && deadline.byNotice && now > deadline.at
            if (caught !== shown) expect({ stage, pathway, series, committee, caught }).toEqual({ shown })
          }
        }
      }
    }
    expect(rules.length > 0).toBe(day > '2023-10')
  })
})
