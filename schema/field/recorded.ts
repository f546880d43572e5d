import { Desk, deskLabel } from '../vocabulary'
import type { Attribute } from './attribute'
import { code, count, day, identifier, yesNo } from './value'

/** Values from the bureau's records. */
export const recorded = {
  recordedPaperOn: {
    column: 'recorded_paper_on',
    by: 'RECORD',
    value: day,
    header: '登记接收日期',
    label: { en: 'Paper recorded' },
    description: 'Day on which the receiving desk recorded the paper (纸质材料接收日期); null when none is recorded.',
  },
  recordedPaperCopies: {
    column: 'recorded_paper_copies',
    by: 'RECORD',
    value: count(99),
    header: '登记份数',
    label: { en: 'Copies recorded' },
    description: 'Paper copies that the receiving desk recorded (份数); null when none are recorded.',
  },
  recordedPaperDuplex: {
    column: 'recorded_paper_duplex',
    by: 'RECORD',
    value: yesNo,
    header: '登记双面打印',
    label: { en: 'Both sides, recorded' },
    description: 'Whether the recorded paper is printed on both sides (双面打印); null when none is recorded.',
  },
  recordedPaperDesk: {
    column: 'recorded_paper_desk',
    by: 'RECORD',
    value: code(Desk, deskLabel),
    header: '登记接收处',
    label: { en: 'Receiving desk' },
    description:
      'Desk that recorded the paper (接收处): COMMITTEE, COUNTY_HR or CITY_HR (615办公室); null when none is recorded.',
  },
  recordedEntrustmentNo: {
    column: 'recorded_entrustment_no',
    by: 'RECORD',
    value: identifier,
    header: '登记委托评审函',
    label: { zh: '委托评审函', en: 'Entrustment letter' },
    description: 'Number of the recorded letter of entrustment (委托评审函, 四(三)); null when none is recorded.',
    drawer: { group: 'APPLICATION' },
  },
} as const satisfies Record<string, Attribute>
