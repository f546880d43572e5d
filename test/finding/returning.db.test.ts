import { returnUnclear } from '../../server/finding/rule/r43-return-unclear'
import { correctionOverdue } from '../../server/finding/rule/r44-correction-overdue'
import { illegalStep } from '../../server/finding/rule/r45-illegal-step'
import { stuck } from '../../server/finding/rule/r49-stuck'
import { cannotCheck, facts, fine, notApplicable, violated } from './facts'

const returned = {
  stage: 'CORRECTION',
  returned_from: 'COMMITTEE_REVIEW',
  return_reason: '缺继续教育证书',
  correction_due_on: '2023-10-18',
  return_itemised: true,
}
const at = (now: string) => ({ now: `${now}+08:00` })

facts(
  [
    returnUnclear,
    [
      ['returned without a reason', violated, { ...returned, return_reason: null }],
      [
        'without a day to mend it by',
        { verdict: violated, message: '没有补正截止日期' },
        { ...returned, correction_due_on: null },
      ],
      ['itemised, with a day', fine, returned],
      ['not returned', notApplicable, { return_reason: null }],
      [
        'whether it was itemised isn’t told',
        { verdict: cannotCheck, missing: ['逐项告知'] },
        { ...returned, return_itemised: null },
      ],
    ],
  ],
  [
    correctionOverdue,
    [
      ['the day after', violated, returned, at('2023-10-19T00:00:00')],
      ['the whole day is in time', fine, returned, at('2023-10-18T23:59:59')],
      ['not returned', notApplicable, { correction_due_on: '2023-10-01' }],
      ['no day was set', { verdict: cannotCheck, missing: ['补正截止'] }, { ...returned, correction_due_on: null }],
    ],
  ],
  [
    illegalStep,
    [
      [
        'the committee before the employer',
        { verdict: violated, message: '后面的环节早于前面的环节' },
        {},
        {
          events: [
            ['EMPLOYER_REVIEW', '2023-10-05 10:00+08'],
            ['COMMITTEE_REVIEW', '2023-10-04 10:00+08'],
          ],
        },
      ],
      [
        'after a return the way begins anew',
        fine,
        {},
        {
          events: [
            ['COMMITTEE_REVIEW', '2023-10-04 10:00+08'],
            ['CORRECTION', '2023-10-05 10:00+08'],
            ['EMPLOYER_REVIEW', '2023-10-06 10:00+08'],
          ],
        },
      ],
      ['a conferment before a committee', violated, { pathway: 'CONFERMENT', committee: null }],
      [
        'at the paper without ever having been submitted',
        violated,
        { stage: 'PAPER', furthest_stage: 'PAPER', committee_submission_count: 0 },
      ],
      [
        'step by step',
        fine,
        {},
        {
          events: [
            ['EMPLOYER_REVIEW', '2023-09-20 11:30+08'],
            ['COMMITTEE_REVIEW', '2023-10-16 10:00+08'],
          ],
        },
      ],
    ],
  ],
  [
    stuck,
    [
      [
        'eleven working days on one desk',
        { verdict: violated, message: '在办 11 个工作日' },
        {},
        at('2023-10-31T10:00:00'),
      ],
      [
        'before the meetings’ window opens nobody keeps it waiting',
        fine,
        { stage: 'MEETING', furthest_stage: 'MEETING', entered_at: '2023-10-20 10:00+08' },
        at('2023-11-24T10:00:00'),
      ],
      [
        'two before the committees could check and eleven since: both numbers, each with its name',
        { verdict: violated, message: '在办 13 个工作日，自 2023-10-16 可以办理起 11 个工作日' },
        { entered_at: '2023-10-12 10:00+08' },
        at('2023-10-31T10:00:00'),
      ],
      ['ten are bearable', fine, {}, at('2023-10-30T10:00:00')],
      ['in correction it is the applicant’s', notApplicable, returned, at('2023-12-01T10:00:00')],
      [
        'came on a day without calendar',
        { verdict: cannotCheck, missing: ['环节进入日的工作日历'] },
        { stage: 'HR_REVIEW', entered_at: '2022-12-01 10:00+08' },
      ],
    ],
  ],
)
