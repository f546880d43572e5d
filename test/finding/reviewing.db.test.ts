import { tooManySubmissions } from '../../server/finding/rule/r10-too-many-submissions'
import { lastChance } from '../../server/finding/rule/r11-last-chance'
import { thirdReturnActive } from '../../server/finding/rule/r12-third-return-active'
import { againAfterThirdReturn } from '../../server/finding/rule/r13-again-after-third-return'
import { checkOutsideWindow } from '../../server/finding/rule/r14-check-outside-window'
import { checkOverdue } from '../../server/finding/rule/r15-check-overdue'
import { paperOutsideWindow } from '../../server/finding/rule/r16-paper-outside-window'
import { paperBeforeCheck } from '../../server/finding/rule/r17-paper-before-check'
import { paperAtWrongDesk } from '../../server/finding/rule/r18-paper-at-wrong-desk'
import { paperForm } from '../../server/finding/rule/r19-paper-form'
import { meetingOutsideWindow } from '../../server/finding/rule/r20-meeting-outside-window'
import { shortResultNotice } from '../../server/finding/rule/r21-short-result-notice'
import { confirmedEarly } from '../../server/finding/rule/r22-confirmed-early'
import { wrongBody } from '../../server/finding/rule/r23-wrong-body'
import { noEntrustment } from '../../server/finding/rule/r24-no-entrustment'
import { teacherAtCityHr } from '../../server/finding/rule/r25-teacher-at-city-hr'
import { cannotCheck, facts, fine, notApplicable, violated } from './facts'

const conferment = { pathway: 'CONFERMENT', committee: null }
const cityDirect = { route: 'CITY_DIRECT', county: '650500' }
const paper = { stage: 'PAPER', furthest_stage: 'PAPER', paper_received_on: '2023-10-27' }
const returned = { stage: 'CORRECTION', returned_from: 'COMMITTEE_REVIEW' }
const confirmed = {
  stage: 'CERTIFICATE',
  furthest_stage: 'CERTIFICATE',
  outcome: 'CONFIRMED',
  vote: 'PASSED',
  meeting_on: '2023-11-20',
  result_notice_from: '2023-12-15',
  result_notice_to: '2023-12-22',
  confirmed_on: '2023-12-25',
  result_objection: 'NONE',
}
const at = (now: string) => ({ now: `${now}+08:00` })

facts(
  [
    tooManySubmissions,
    [
      [
        'a fourth submission is one too many',
        { verdict: violated, message: '已提交 4 次' },
        { committee_submission_count: 4 },
      ],
      ['three are allowed', fine, { committee_submission_count: 3 }],
      ['a conferment has no committee', notApplicable, { ...conferment, committee_submission_count: 4 }],
      [
        'without the count it can’t be told',
        { verdict: cannotCheck, missing: ['提交评委会次数'] },
        { committee_submission_count: null },
      ],
    ],
  ],
  [
    lastChance,
    [
      ['the third time before the committee', violated, { committee_submission_count: 3 }],
      ['the second time is not the last', fine, { committee_submission_count: 2 }],
      ['who has ended has no chance to lose', notApplicable, { committee_submission_count: 3, outcome: 'FAILED' }],
      ['without the count it can’t be told', cannotCheck, { committee_submission_count: null }],
    ],
  ],
  [
    thirdReturnActive,
    [
      [
        'returned after the third submission and still in correction',
        violated,
        { ...returned, committee_submission_count: 3 },
      ],
      ['after the second it may be mended', fine, { ...returned, committee_submission_count: 2 }],
      [
        'a return by the HR bureau doesn’t count',
        fine,
        { stage: 'CORRECTION', returned_from: 'HR_REVIEW', committee_submission_count: 3 },
      ],
      ['at the committee nothing was returned', notApplicable, { committee_submission_count: 3 }],
      [
        'who returned it isn’t told',
        { verdict: cannotCheck, missing: ['退回环节'] },
        { stage: 'CORRECTION', committee_submission_count: 3 },
      ],
    ],
  ],
  [
    againAfterThirdReturn,
    [
      [
        'a second declaration after the third return, wherever the first was made',
        violated,
        { submitted_at: '2023-10-10 10:00+08' },
        {
          others: [
            {
              county: '650521',
              outcome: 'NOT_ACCEPTED',
              not_accepted_reason: 'THIRD_RETURN',
              ended_at: '2023-10-09 10:00+08',
            },
          ],
        },
      ],
      [
        'another person’s third return is nobody else’s',
        fine,
        { id_number_hash: Buffer.from([2]), submitted_at: '2023-10-10 10:00+08' },
        { others: [{ outcome: 'NOT_ACCEPTED', not_accepted_reason: 'THIRD_RETURN', ended_at: '2023-10-09 10:00+08' }] },
      ],
      [
        'the one that was refused is not the breach',
        notApplicable,
        { outcome: 'NOT_ACCEPTED', not_accepted_reason: 'THIRD_RETURN' },
      ],
      ['who it is isn’t known', { verdict: cannotCheck, missing: ['身份证号'] }, { id_number_hash: null }],
    ],
  ],
  [
    checkOutsideWindow,
    [
      ['passed on the 23rd, three days late', violated, { ...paper, form_checked_on: '2023-10-23' }],
      ['the 20th is the last day', fine, { ...paper, form_checked_on: '2023-10-20' }],
      ['still before the committee', notApplicable],
      ['the date isn’t told', { verdict: cannotCheck, missing: ['形式审核通过日期'] }, paper],
    ],
  ],
  [
    checkOverdue,
    [
      [
        'on Monday the 23rd it is one working day late',
        { verdict: violated, message: '逾期 1 个工作日' },
        {},
        at('2023-10-23T09:00:00'),
      ],
      ['the whole 20th is in time', fine, {}, at('2023-10-20T23:59:59')],
      ['and past midnight it isn’t', violated, {}, at('2023-10-21T00:00:00')],
      [
        'a county’s own body has no date',
        notApplicable,
        { level: 'JUNIOR', committee: null },
        at('2023-10-23T09:00:00'),
      ],
      [
        'nor the teachers’',
        notApplicable,
        { series: 'school-teacher', committee: 'education' },
        at('2023-10-23T09:00:00'),
      ],
      ['a notice without that window tells nothing', notApplicable, { stage: 'MEETING' }, { without: ['D4'] }],
      ['and can’t be held against the committee', cannotCheck, {}, { ...at('2023-10-23T09:00:00'), without: ['D4'] }],
    ],
  ],
  [
    paperOutsideWindow,
    [
      ['on the 31st it is late', { verdict: violated, milder: false }, { ...paper, paper_received_on: '2023-10-31' }],
      [
        'on the 25th it is early, which only reminds',
        { verdict: violated, milder: true },
        { ...paper, paper_received_on: '2023-10-25' },
      ],
      ['Sunday the 29th lies within', fine, { ...paper, paper_received_on: '2023-10-29' }],
      [
        'what the bureau recorded holds before what the file says',
        fine,
        { ...paper, paper_received_on: '2023-11-02', recorded_paper_on: '2023-10-30' },
      ],
      ['no paper yet', notApplicable],
      [
        'before the meeting, but nobody says since when',
        { verdict: cannotCheck, missing: ['纸质材料接收日期'] },
        { stage: 'MEETING', furthest_stage: 'MEETING' },
      ],
    ],
  ],
  [
    paperBeforeCheck,
    [
      [
        'received before the check was passed',
        violated,
        { ...paper, paper_received_on: '2023-10-18', form_checked_on: '2023-10-19' },
      ],
      ['on the same day is fine', fine, { ...paper, paper_received_on: '2023-10-19', form_checked_on: '2023-10-19' }],
      ['a conferment has no form check', notApplicable, { ...paper, ...conferment }],
      ['when the check was passed isn’t told', { verdict: cannotCheck, missing: ['形式审核通过日期'] }, paper],
    ],
  ],
  [
    paperAtWrongDesk,
    [
      [
        'an intermediate review’s paper at the county',
        { verdict: violated, message: '交到区县人社局，应交评审委员会' },
        { ...paper, paper_desk: 'COUNTY_HR' },
      ],
      ['a county’s conferment at the county', fine, { ...paper, ...conferment, paper_desk: 'COUNTY_HR' }],
      [
        'a city unit’s conferment belongs to room 615',
        violated,
        { ...paper, ...conferment, ...cityDirect, paper_desk: 'COMMITTEE' },
      ],
      ['no paper yet', notApplicable],
      ['where it was handed in isn’t told', { verdict: cannotCheck, missing: ['纸质材料接收单位'] }, paper],
    ],
  ],
  [
    paperForm,
    [
      ['one copy is too few, however printed', violated, { ...paper, paper_copies: 1 }],
      [
        'two, but single-sided',
        { verdict: violated, message: '2 份，不是双面' },
        { ...paper, paper_copies: 2, paper_duplex: false },
      ],
      ['two, double-sided', fine, { ...paper, paper_copies: 2, paper_duplex: true }],
      ['no paper yet', notApplicable],
      ['how it was printed isn’t told', { verdict: cannotCheck, missing: ['双面打印'] }, { ...paper, paper_copies: 2 }],
    ],
  ],
  [
    meetingOutsideWindow,
    [
      ['a meeting on Saturday the 16th of December', violated, { meeting_on: '2023-12-16' }],
      ['the 15th is the last day', fine, { meeting_on: '2023-12-15' }],
      ['not yet voted on', notApplicable],
      ['voted on, the day untold', { verdict: cannotCheck, missing: ['评审会日期'] }, { vote: 'PASSED' }],
    ],
  ],
  [
    shortResultNotice,
    [
      ['from 15 to 21 December is one day short', violated, { ...confirmed, result_notice_to: '2023-12-21' }],
      ['to the 22nd it is long enough', fine, confirmed],
      ['no result yet', notApplicable],
      [
        'its beginning isn’t told',
        { verdict: cannotCheck, missing: ['结果公示开始'] },
        { ...confirmed, result_notice_from: null },
      ],
    ],
  ],
  [
    confirmedEarly,
    [
      ['confirmed while the result was on notice', violated, { ...confirmed, confirmed_on: '2023-12-20' }],
      ['confirmed with an open objection', violated, { ...confirmed, result_objection: 'OPEN' }],
      ['confirmed after it', fine, confirmed],
      ['not confirmed', notApplicable],
      [
        'objections aren’t told of',
        { verdict: cannotCheck, missing: ['结果公示异议'] },
        { ...confirmed, result_objection: null },
      ],
    ],
  ],
  [
    wrongBody,
    [
      [
        'water before the construction committee',
        { verdict: violated, message: '填的是建筑专业，应是水利专业' },
        { committee: 'construction' },
      ],
      ['before its own', fine],
      ['a county’s junior review before a city committee', violated, { level: 'JUNIOR' }],
      ['a county’s junior review before the county', fine, { level: 'JUNIOR', committee: null }],
      ['an entrusted review is another rule’s', notApplicable, { pathway: 'ENTRUSTED_REVIEW', committee: null }],
      [
        'a senior review is covered by nobody: the notice is silent',
        { verdict: cannotCheck, missing: ['通知未明确'] },
        { level: 'SENIOR' },
      ],
      ['the body isn’t told', { verdict: cannotCheck, missing: ['评审委员会'] }, { committee: null }],
    ],
  ],
  [
    noEntrustment,
    [
      [
        'entrusted, and 无 written for the letter',
        violated,
        { pathway: 'ENTRUSTED_REVIEW', committee: null, written_none: ['委托评审函'] },
      ],
      [
        'the bureau recorded its letter',
        fine,
        { pathway: 'ENTRUSTED_REVIEW', committee: null, recorded_entrustment_no: '哈人社函〔2023〕5号' },
      ],
      ['the city’s own review needs none', notApplicable],
      [
        'nobody tells of a letter',
        { verdict: cannotCheck, missing: ['委托评审函'] },
        { pathway: 'ENTRUSTED_REVIEW', committee: null },
      ],
    ],
  ],
  [
    teacherAtCityHr,
    [
      [
        'a city teacher’s conferment at the HR bureau',
        violated,
        { ...conferment, ...cityDirect, series: 'school-teacher', stage: 'HR_REVIEW' },
      ],
      [
        'still at the school',
        fine,
        { ...conferment, ...cityDirect, series: 'school-teacher', stage: 'EMPLOYER_REVIEW' },
      ],
      ['other series belong there', notApplicable, { ...conferment, ...cityDirect, stage: 'HR_REVIEW' }],
    ],
  ],
)
