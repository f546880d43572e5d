import { submittedEarly } from '../../server/finding/rule/r01-submitted-early'
import { reportedLate } from '../../server/finding/rule/r02-reported-late'
import { unfinished } from '../../server/finding/rule/r03-unfinished'
import { deadlineNear } from '../../server/finding/rule/r04-deadline-near'
import { shortNotice } from '../../server/finding/rule/r05-short-notice'
import { reportedDuringNotice } from '../../server/finding/rule/r06-reported-during-notice'
import { noNotice } from '../../server/finding/rule/r07-no-notice'
import { noticeTooLate } from '../../server/finding/rule/r08-notice-too-late'
import { openObjection } from '../../server/finding/rule/r09-open-objection'
import { cannotCheck, facts, fine, notApplicable, violated } from './facts'

const atEmployer = { stage: 'EMPLOYER_REVIEW', furthest_stage: 'EMPLOYER_REVIEW', notice_from: null, notice_to: null }
const draft = { ...atEmployer, stage: 'DRAFT', furthest_stage: 'DRAFT', submitted_at: null }
const teacher = { series: 'school-teacher', committee: 'education' }
const at = (now: string) => ({ now: `${now}+08:00` })

facts(
  [
    submittedEarly,
    [
      [
        'an hour before the window opens is early',
        { verdict: violated, message: '2023-09-11 09:00 提交，早于 2023-09-11 10:00' },
        { submitted_at: '2023-09-11 09:00+08' },
      ],
      ['at 10:00 sharp it is open', fine, { submitted_at: '2023-09-11 10:00+08' }],
      ['the teachers have a notice of their own', notApplicable, { ...teacher, submitted_at: '2023-08-01 10:00+08' }],
      ['a draft has not been submitted', notApplicable, draft],
      ['without the time it can’t be told', { verdict: cannotCheck, missing: ['提交时间'] }, { submitted_at: null }],
    ],
  ],
  [
    reportedLate,
    [
      [
        'a second after 20:00 is late',
        { verdict: violated, message: '2023-10-11 20:00 上报，晚 1 分钟' },
        { employer_submitted_at: '2023-10-11 20:00:01+08' },
      ],
      ['20:00:00 sharp is on time', fine, { employer_submitted_at: '2023-10-11 20:00:00+08' }],
      [
        'what was refused for it is as it should be',
        fine,
        { employer_submitted_at: '2023-10-12 10:00+08', outcome: 'NOT_ACCEPTED', not_accepted_reason: 'LATE' },
      ],
      [
        'what was returned may come again until the committee’s check ends',
        fine,
        { employer_submitted_at: '2023-10-20 18:00+08', committee_submission_count: 2 },
      ],
      [
        'but not after it',
        violated,
        { employer_submitted_at: '2023-10-21 00:00:01+08', committee_submission_count: 2 },
      ],
      ['who has not reported is another rule’s', notApplicable, atEmployer],
      [
        'without the time it can’t be told',
        { verdict: cannotCheck, missing: ['单位上报时间'] },
        { employer_submitted_at: null },
      ],
    ],
  ],
  [
    unfinished,
    [
      ['at the employer a minute after the deadline', violated, atEmployer, at('2023-10-11T20:01:00')],
      ['a draft as well', violated, draft, at('2023-10-12T10:00:00')],
      ['at the deadline itself there is still time', fine, atEmployer, at('2023-10-11T20:00:00')],
      ['who went on is no case', notApplicable, {}, at('2023-10-12T10:00:00')],
      ['nor who was refused', notApplicable, { ...atEmployer, outcome: 'NOT_ACCEPTED' }, at('2023-10-12T10:00:00')],
      [
        'a notice without that deadline can’t be held against anybody',
        cannotCheck,
        atEmployer,
        { ...at('2023-10-12T10:00:00'), without: ['D2'] },
      ],
    ],
  ],
  [
    deadlineNear,
    [
      [
        'from 8 October three working days are left, the weekend being worked',
        { verdict: violated, message: '距截止还有 3 个工作日' },
        atEmployer,
        at('2023-10-08T12:00:00'),
      ],
      ['on 7 October there are four', fine, atEmployer, at('2023-10-07T12:00:00')],
      ['past it, another rule speaks', fine, atEmployer, at('2023-10-11T20:00:01')],
      ['who reported is no case', notApplicable, {}, at('2023-10-09T12:00:00')],
      ['in a year without calendar nobody counts', cannotCheck, atEmployer, { ...at('2022-10-09T12:00:00') }],
    ],
  ],
  [
    shortNotice,
    [
      [
        'from 28 September to 10 October is one day short: the holiday and its make-up days count as they are',
        { verdict: violated, message: '公示 2023-09-28 至 2023-10-10，首日不计入 4 个工作日，计入 5 个' },
        { notice_from: '2023-09-28', notice_to: '2023-10-10' },
      ],
      ['to 11 October it is long enough', fine, { notice_from: '2023-09-28', notice_to: '2023-10-11' }],
      ['who has no notice at all is another rule’s', notApplicable, { notice_from: null, notice_to: null }],
      ['without its end it can’t be told', { verdict: cannotCheck, missing: ['公示结束'] }, { notice_to: null }],
      [
        'nor in a year whose calendar isn’t loaded',
        cannotCheck,
        { notice_from: '2030-09-02', notice_to: '2030-09-03' },
      ],
    ],
  ],
  [
    reportedDuringNotice,
    [
      [
        'the day before the notice ends is too early',
        { verdict: violated, message: '2023-09-27 上报，公示到 2023-09-28' },
        { employer_submitted_at: '2023-09-27 23:00+08' },
      ],
      ['on its last day nobody can say', fine, { employer_submitted_at: '2023-09-28 00:10+08' }],
      ['at the employer nothing was reported', notApplicable, atEmployer],
      [
        'without the notice’s end it can’t be told',
        { verdict: cannotCheck, missing: ['公示结束'] },
        { notice_to: null },
      ],
    ],
  ],
  [
    noNotice,
    [
      ['past the employer without a date', violated, { notice_from: null, notice_to: null }],
      ['one date is a trace of it', fine, { notice_to: null }],
      ['at the employer it may still come', notApplicable, atEmployer],
    ],
  ],
  [
    noticeTooLate,
    [
      [
        'begun on 7 October it ends after the deadline',
        { verdict: violated, message: '最晚应于 2023-10-06 开始公示，2023-10-07 才开始' },
        { ...atEmployer, notice_from: '2023-10-07' },
        at('2023-10-08T12:00:00'),
      ],
      ['not begun by the 7th it is too late as well', violated, atEmployer, at('2023-10-07T09:00:00')],
      [
        'begun on 28 September it ends on the day',
        fine,
        { ...atEmployer, notice_from: '2023-09-28' },
        at('2023-10-08T12:00:00'),
      ],
      ['after the deadline another rule speaks', notApplicable, atEmployer, at('2023-10-12T12:00:00')],
      [
        'without the deadline it can’t be told',
        cannotCheck,
        atEmployer,
        { ...at('2023-10-08T12:00:00'), without: ['D2'] },
      ],
    ],
  ],
  [
    openObjection,
    [
      ['moved on with an open objection', violated, { notice_objection: 'OPEN' }],
      ['a settled one is fine', fine, { notice_objection: 'RESOLVED' }],
      ['at the employer it has not moved on', notApplicable, { ...atEmployer, notice_objection: 'OPEN' }],
      ['whoever isn’t told of objections can’t know', { verdict: cannotCheck, missing: ['公示异议'] }],
    ],
  ],
)
