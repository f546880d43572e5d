import { NotAcceptedReason, Outcome, Vote, notAcceptedReasonLabel, outcomeLabel, voteLabel } from '../vocabulary'
import type { Attribute } from './attribute'
import { code, day, identifier, moment } from './value'

/** The meeting, what it decided and how the declaration ended. */
export const review = {
  meetingOn: {
    column: 'meeting_on',
    value: day,
    header: '评审会日期',
    label: { zh: '评审会', en: 'Meeting' },
    description: 'Day of the review meeting (评审会日期, 二(三)); null when none is known.',
    template: { need: 'O' },
    detail: 12,
    drawer: { group: 'PROCESS' },
  },
  vote: {
    column: 'vote',
    value: code(Vote, voteLabel),
    header: '评审结果',
    label: { en: 'Vote' },
    description: 'Result of the vote (评审结果); null before the vote.',
    template: { need: 'O', note: '通过/未通过', aliases: ['表决结果'] },
    detail: 9,
    drawer: { group: 'PROCESS' },
    list: {},
    filter: { description: 'Results of the vote (评审结果).' },
    group: 'VOTE',
    tallied: true,
  },
  resultNoticeFrom: {
    column: 'result_notice_from',
    value: day,
    header: '结果公示开始',
    label: { en: 'Result notice from' },
    description: 'First day of the public notice of the result (结果公示开始, 八(二)); null when none is known.',
    template: { need: 'O' },
    detail: 12,
    drawer: {
      group: 'PROCESS',
      of: ['resultNoticeFrom', 'resultNoticeTo'],
      span: true,
      label: { zh: '结果公示', en: 'Result notice' },
    },
  },
  resultNoticeTo: {
    column: 'result_notice_to',
    value: day,
    header: '结果公示结束',
    label: { en: 'Result notice to' },
    description: 'Last day of the public notice of the result (结果公示结束, 八(二)); null when none is known.',
    template: { need: 'O' },
    detail: 12,
  },
  confirmedOn: {
    column: 'confirmed_on',
    value: day,
    header: '确认日期',
    label: { zh: '确认', en: 'Confirmed' },
    description: 'Day on which the title was confirmed (确认日期, 八(二)); null before that.',
    template: { need: 'O' },
    detail: 12,
    drawer: { group: 'PROCESS' },
  },
  certificateNo: {
    column: 'certificate_no',
    value: identifier,
    header: '证书编号',
    label: { en: 'Certificate' },
    description: 'Number of the certificate (证书编号); null until it is issued.',
    template: { need: 'O', aliases: ['文号'] },
    detail: 14,
    drawer: { group: 'PROCESS' },
  },
} as const satisfies Record<string, Attribute>

// A file without 结局 provides the outcome too, when it has both the vote and the confirmation.
const ending = [['outcome'], ['vote', 'confirmedOn']] as const

export const outcome = {
  outcome: {
    column: 'outcome',
    value: code(Outcome, outcomeLabel),
    header: '结局',
    label: { en: 'Outcome' },
    description: 'How the declaration ended (结局); null while it is in progress.',
    providedBy: ending,
    template: { need: 'O', note: '确认/未取得/不予受理/视为放弃/撤回/取消资格；在办不填' },
    detail: 10,
    list: {},
    filter: { description: 'Outcomes by which declarations ended (结局).' },
    group: 'OUTCOME',
    tallied: true,
  },
  notAcceptedReason: {
    column: 'not_accepted_reason',
    value: code(NotAcceptedReason, notAcceptedReasonLabel),
    header: '不予受理原因',
    label: { en: 'Reason of refusal' },
    description: 'Why it is not accepted (不予受理的原因); null for every other outcome.',
    template: { need: 'O', note: '逾期申报/第三次退回/不符合申报范围/未通过平台申报' },
    detail: 14,
  },
  endedOn: {
    column: 'ended_at',
    value: moment,
    header: '结局日期',
    label: { en: 'Ended' },
    description: 'When the declaration ended (结局日期); null while it is in progress.',
    providedBy: ending,
    template: { need: 'O' },
    detail: 17,
    drawer: { group: 'PROCESS' },
  },
} as const satisfies Record<string, Attribute>
