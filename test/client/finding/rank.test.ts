import { expect, test } from 'vitest'
import { rankFindings, type CommitteeFound, type RuleFound } from '../../../client/finding/rank'

type Severity = RuleFound['rule']['severity']

const rule = (id: string, severity: Severity) => ({
  id,
  severity,
  clause: null,
  quote: null,
  title: id,
  titleEn: id,
  advice: '',
  adviceEn: '',
})
const found = (id: string, severity: Severity, open: number, milder = 0): RuleFound => ({
  rule: rule(id, severity),
  open,
  milder,
  acknowledged: 0,
  cannotCheck: 0,
  counties: [],
  countyCounts: [],
  committees: ['water'],
  committeeCounts: [open],
})
const ofCommittee = (id: string, committee: string, milder = false): CommitteeFound => ({
  rule: rule(id, 'VIOLATION'),
  year: 2023,
  committee,
  milder,
  message: '',
  acknowledgements: [],
})

test('an unfiled meeting comes first, then violations before warnings before notes, the many before the few', () => {
  const ranked = rankFindings(
    [
      found('R27', 'NOTE', 99),
      found('R11', 'WARNING', 50),
      found('R02', 'VIOLATION', 3),
      found('R15', 'VIOLATION', 40),
    ],
    [ofCommittee('R50', 'press'), ofCommittee('R50', 'water'), ofCommittee('R51', 'press')],
  )
  expect(ranked.map(({ rule: { id }, count }) => [id, count])).toEqual([
    ['R51', 1],
    ['R50', 2],
    ['R15', 40],
    ['R02', 3],
    ['R11', 50],
    ['R27', 99],
  ])
})

test('what is only a reminder everywhere weighs as one, and what finds nothing is left out', () => {
  const ranked = rankFindings(
    [found('R16', 'VIOLATION', 5, 5), found('R05', 'VIOLATION', 0)],
    [ofCommittee('R50', 'water', true)],
  )
  expect(ranked.map(({ rule: { id }, severity }) => [id, severity])).toEqual([
    ['R50', 'WARNING'],
    ['R16', 'WARNING'],
  ])
})
