import { ineligible } from '../../server/finding/rule/r26-ineligible'
import { maybeRetired } from '../../server/finding/rule/r27-maybe-retired'
import { banned } from '../../server/finding/rule/r28-banned'
import { earlyElsewhere } from '../../server/finding/rule/r29-early-elsewhere'
import { earlyNotFirst } from '../../server/finding/rule/r30-early-not-first'
import { serviceNotConsecutive } from '../../server/finding/rule/r31-service-not-consecutive'
import { notOneStep } from '../../server/finding/rule/r32-not-one-step'
import { examBased } from '../../server/finding/rule/r33-exam-based'
import { educationIncomplete } from '../../server/finding/rule/r34-education-incomplete'
import { exemptionUnfounded } from '../../server/finding/rule/r35-exemption-unfounded'
import { exemptionBeyondService } from '../../server/finding/rule/r36-exemption-beyond-service'
import { aidConditions } from '../../server/finding/rule/r37-aid-conditions'
import { noAgencyLetter } from '../../server/finding/rule/r38-no-agency-letter'
import { noSocialInsurance } from '../../server/finding/rule/r39-no-social-insurance'
import { noEducationProof } from '../../server/finding/rule/r40-no-education-proof'
import { blankColumns } from '../../server/finding/rule/r41-blank-columns'
import { qualification } from '../../server/finding/rule/r42-qualification'
import { noPlatformNumber } from '../../server/finding/rule/r46-no-platform-number'
import { declaredTwice } from '../../server/finding/rule/r47-declared-twice'
import { doubtfulId } from '../../server/finding/rule/r48-doubtful-id'
import { cannotCheck, facts, fine, notApplicable, violated } from './facts'

const draft = { stage: 'DRAFT', furthest_stage: 'DRAFT' }
const refused = { outcome: 'NOT_ACCEPTED', not_accepted_reason: 'INELIGIBLE' }
const early = { policy_note: '提前1年' }
const stepUp = { pathway: 'STEP_UP_RECOGNITION', committee: null, policy_note: '访惠聚三年高定' }
const aid = { policy_note: '援疆', aid_from: '2022-08-01', aid_to: '2024-07-31', aid_approved: true }
const exempt = { policy_note: '继续教育免试', ce_exempt_years: [2023] }
const ban = { id_number_hash: Buffer.from([1]), name: '古丽·买买提', from_day: '2021-01-01', until_day: '2023-12-31' }

facts(
  [
    ineligible,
    [
      ['a retired person', { verdict: violated, message: '离退休人员' }, { person_status: 'RETIRED' }],
      ['whoever works for a managed institution', violated, {}, { employer: { nature: 'CIVIL_SERVICE_MANAGED' } }],
      ['in service of a hospital', fine, { person_status: 'ACTIVE' }],
      ['who was refused for it is as it should be', notApplicable, { person_status: 'RETIRED', ...refused }],
      ['the person’s status isn’t told', { verdict: cannotCheck, missing: ['人员身份'] }],
    ],
  ],
  [
    maybeRetired,
    [
      ['a woman of 56', violated, { birth_date: '1967-05' }],
      ['a man of 56', fine, { birth_date: '1967-05', gender: 'MALE' }],
      ['who has ended isn’t asked', notApplicable, { birth_date: '1950-01', outcome: 'FAILED' }],
      ['of unknown birth', { verdict: cannotCheck, missing: ['出生年月'] }, { birth_date: null }],
    ],
  ],
  [
    banned,
    [
      ['declared within the three years', { verdict: violated, message: '禁报至 2023-12-31' }, {}, { bans: [ban] }],
      ['after them', fine, {}, { bans: [{ ...ban, until_day: '2023-09-19' }] }],
      ['banned from another series alone', fine, {}, { bans: [{ ...ban, series: 'art' }] }],
      ['refused for it', notApplicable, refused, { bans: [ban] }],
      [
        'who it is isn’t known',
        { verdict: cannotCheck, missing: ['身份证号'] },
        { id_number_hash: null },
        { bans: [ban] },
      ],
    ],
  ],
  [
    earlyElsewhere,
    [
      ['claimed in Yizhou', violated, { ...early, county: '650502' }],
      ['claimed in Yiwu', fine, early],
      ['not claimed', notApplicable, { county: '650502' }],
    ],
  ],
  [
    earlyNotFirst,
    [
      ['claimed a second time', violated, { ...early, first_declaration: false }],
      ['claimed the first time', fine, { ...early, first_declaration: true }],
      ['not claimed', notApplicable, { first_declaration: false }],
      ['nobody says whether it is the first', { verdict: cannotCheck, missing: ['首次申报'] }, early],
    ],
  ],
  [
    serviceNotConsecutive,
    [
      [
        'a year is missing between',
        { verdict: violated, message: '服务年度不连续三年：2019、2020、2022' },
        { ...stepUp, service_years: [2019, 2020, 2022], excellent_years: [2020, 2021, 2022] },
      ],
      [
        'excellent in two of three years',
        violated,
        { ...stepUp, service_years: [2020, 2021, 2022], excellent_years: [2020, 2021] },
      ],
      ['three and three', fine, { ...stepUp, service_years: [2020, 2021, 2022], excellent_years: [2020, 2021, 2022] }],
      ['a review asks for none of it', notApplicable],
      [
        'the appraisals aren’t told',
        { verdict: cannotCheck, missing: ['考核优秀年度'] },
        { ...stepUp, service_years: [2020, 2021, 2022] },
      ],
      ['but broken service is a breach whatever they say', violated, { ...stepUp, service_years: [2020, 2022] }],
    ],
  ],
  [
    notOneStep,
    [
      [
        'from junior to senior',
        { verdict: violated, message: '现任初级，申报高级' },
        { ...stepUp, level: 'SENIOR', current_level: 'JUNIOR' },
      ],
      ['from junior to intermediate', fine, { ...stepUp, current_level: 'JUNIOR' }],
      [
        'from senior to full senior',
        fine,
        { ...stepUp, level: 'SENIOR', fine_level: 'SENIOR_FULL', current_level: 'SENIOR' },
      ],
      ['a review may ask for any', notApplicable, { current_level: 'NONE' }],
      ['the present level isn’t told', { verdict: cannotCheck, missing: ['现任职称级别'] }, stepUp],
    ],
  ],
  [
    examBased,
    [
      ['an exam-based specialty a year early', violated, { ...early, exam_based: true }],
      ['one that is reviewed', fine, { ...early, exam_based: false }],
      ['neither early nor stepped up', notApplicable, { exam_based: true }],
      ['nobody says which it is', { verdict: cannotCheck, missing: ['以考代评'] }, early],
    ],
  ],
  [
    educationIncomplete,
    [
      ['one certificate is missing', { verdict: violated, message: '缺：2022公需' }, { ce_missing: ['2022公需'] }],
      ['none is', fine, { ce_missing: [] }],
      [
        'a conferment asks for none',
        notApplicable,
        { pathway: 'CONFERMENT', committee: null, ce_missing: ['2022公需'] },
      ],
      ['nothing is told of it', { verdict: cannotCheck, missing: ['继续教育'] }],
    ],
  ],
  [
    exemptionUnfounded,
    [
      [
        'five months are less than half a year',
        { verdict: violated, message: '当年服务 5 个月' },
        { ...exempt, service_months: 5, exemption_form_no: '1' },
      ],
      ['and 无 written for the form', violated, { ...exempt, service_months: 7, written_none: ['免试审批表'] }],
      ['seven months and the form', fine, { ...exempt, service_months: 7, exemption_form_no: '访惠聚免〔2023〕3号' }],
      ['no exemption claimed', notApplicable],
      ['the form isn’t told of', { verdict: cannotCheck, missing: ['免试审批表'] }, { ...exempt, service_months: 7 }],
    ],
  ],
  [
    exemptionBeyondService,
    [
      [
        'exempt in a year without service',
        { verdict: violated, message: '没有服务却免试的年度：2022' },
        { ce_exempt_years: [2022, 2023], service_years: [2023] },
      ],
      ['exempt in the year of service', fine, { ce_exempt_years: [2023], service_years: [2023] }],
      ['not exempt', notApplicable, { ce_exempt_years: [] }],
      [
        'the years of service aren’t told',
        { verdict: cannotCheck, missing: ['服务年度'] },
        { ce_exempt_years: [2023] },
      ],
    ],
  ],
  [
    aidConditions,
    [
      ['ten months of aid', violated, { ...aid, aid_from: '2022-11-20' }],
      ['the term is over', { verdict: violated, message: '2023-08-31 援疆期满' }, { ...aid, aid_to: '2023-08-31' }],
      ['the dispatching unit has not agreed', violated, { ...aid, aid_approved: false }],
      ['a year, within the term, agreed', fine, aid],
      ['no aid claimed', notApplicable, { aid_from: '2023-01-01' }],
      ['its end isn’t told', { verdict: cannotCheck, missing: ['援疆结束'] }, { ...aid, aid_to: null }],
    ],
  ],
  [
    noAgencyLetter,
    [
      [
        'a central unit, 无 for its letter',
        violated,
        { written_none: ['委托函'] },
        { employer: { nature: 'CENTRAL_IN_XJ' } },
      ],
      ['with its letter', fine, { agency_letter_no: '兵团职函3号' }, { employer: { nature: 'MILITARY' } }],
      ['an institution needs none', notApplicable, { written_none: ['委托函'] }],
      [
        'nobody tells of a letter',
        { verdict: cannotCheck, missing: ['委托函'] },
        {},
        { employer: { nature: 'OUT_OF_REGION' } },
      ],
    ],
  ],
  [
    noSocialInsurance,
    [
      ['a private firm without proof', violated, { social_insurance: false }, { employer: { nature: 'NON_PUBLIC' } }],
      ['with proof', fine, { social_insurance: true }, { employer: { nature: 'NON_PUBLIC' } }],
      ['an institution needs none', notApplicable, { social_insurance: false }],
      ['nobody tells', { verdict: cannotCheck, missing: ['社保证明'] }, {}, { employer: { nature: 'NON_PUBLIC' } }],
    ],
  ],
  [
    noEducationProof,
    [
      ['neither result nor scan', violated, { education_proof: 'NONE' }],
      ['a scan will do', fine, { education_proof: 'SCAN' }],
      ['no education told, none to prove', notApplicable, { education: null, education_proof: 'NONE' }],
      ['nobody tells', { verdict: cannotCheck, missing: ['学历证明'] }],
    ],
  ],
  [
    blankColumns,
    [
      ['a column left blank', { verdict: violated, message: '空白：学位' }, { blank_columns: ['学位'] }],
      ['none blank', fine, { blank_columns: [] }],
      ['a draft may have blanks', notApplicable, { ...draft, blank_columns: ['学位'] }],
      ['read before blanks were noted', { verdict: cannotCheck, missing: ['空白栏目'] }],
    ],
  ],
  [
    qualification,
    [
      [
        'by qualification, 无 for the certificate',
        violated,
        { policy_note: '职业资格', written_none: ['职业资格证书编号'] },
      ],
      [
        'two levels up',
        violated,
        { policy_note: '职业资格', qualification_no: '1', level: 'SENIOR', current_level: 'JUNIOR' },
      ],
      [
        'one level up with the certificate',
        fine,
        { policy_note: '职业资格', qualification_no: '1', current_level: 'JUNIOR' },
      ],
      ['not by qualification', notApplicable],
      [
        'the certificate isn’t told of',
        { verdict: cannotCheck, missing: ['职业资格证书编号'] },
        { policy_note: '职业资格', current_level: 'JUNIOR' },
      ],
    ],
  ],
  [
    noPlatformNumber,
    [
      ['线下 is no number', { verdict: violated, message: '申报编号写的是“线下”' }, { platform_no: '线下' }],
      ['a number is', fine],
      [
        'refused for it',
        notApplicable,
        { platform_no: '线下', outcome: 'NOT_ACCEPTED', not_accepted_reason: 'WRONG_CHANNEL' },
      ],
    ],
  ],
  [
    declaredTwice,
    [
      ['another one is live in another county', violated, {}, { others: [{ county: '650521' }] }],
      ['the other one has ended', fine, {}, { others: [{ outcome: 'WITHDRAWN' }] }],
      ['a draft isn’t declared', notApplicable, draft, { others: [{}] }],
      ['who it is isn’t known', { verdict: cannotCheck, missing: ['身份证号'] }, { id_number_hash: null }],
    ],
  ],
  [
    doubtfulId,
    [
      [
        'the sex differs from the number’s',
        { verdict: violated, message: '性别与证件号不一致' },
        { id_doubts: ['GENDER'] },
      ],
      ['a passport is to be looked at', violated, { id_type: 'PASSPORT', id_doubts: [] }],
      ['nothing differs', fine, { id_doubts: [] }],
      ['read before it was compared', { verdict: cannotCheck, missing: ['身份证号核对结果'] }],
    ],
  ],
)
