import { holdersOf, type DeskLoad } from '../../desk/holder'
import type { DesksQuery } from '../../graphql/gql/graphql'

export const bands: DesksQuery['desks']['bands'] = [
  { from: 0, to: 4, enteredAfter: '2023-10-19', enteredBefore: null },
  { from: 5, to: 9, enteredAfter: '2023-10-12', enteredBefore: '2023-10-19' },
  { from: 10, to: null, enteredAfter: null, enteredBefore: '2023-10-12' },
]

const load = (of: Partial<DeskLoad>): DeskLoad => ({
  desk: 'COMMITTEE',
  committee: null,
  county: null,
  supervisor: null,
  own: false,
  stage: 'COMMITTEE_REVIEW',
  onDesk: 0,
  overdueOnDesk: 0,
  pastProposalOnDesk: 0,
  nearOnDesk: 0,
  oldest: null,
  bands: [0, 0, 0],
  phone: null,
  remindedAt: null,
  ...of,
})

/** One overdue desk with a phone, one that was reminded, one past the proposed date without contact data. */
export const holders = holdersOf([
  load({
    committee: 'c-agronomy',
    onDesk: 457,
    overdueOnDesk: 10,
    nearOnDesk: 3,
    oldest: 21,
    bands: [300, 120, 37],
    phone: '0902-0000001',
  }),
  load({ committee: 'c-archives', onDesk: 8, oldest: 6, bands: [2, 6, 0], remindedAt: '2023-10-20T02:00:00.000Z' }),
  load({
    desk: 'COUNTY_HR',
    county: '650521',
    stage: 'HR_REVIEW',
    onDesk: 41,
    pastProposalOnDesk: 5,
    oldest: 12,
    bands: [20, 11, 10],
  }),
])
