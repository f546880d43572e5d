import type { DeclarationFilter } from '../../schema/filter'
import { rates } from '../../schema/rate'
import { Measure, measureLabel, Outcome } from '../../schema/vocabulary'
import { dayIn } from '../calendar/month-day'
import { quotientOf } from '../workbook/formula'
import type { BriefFacts, Ranked } from './brief-facts'
import type { Piece } from './paper'
import { changeOf, rankings } from './template'

const percent = (numerator: number, denominator: number): string => {
  const value = quotientOf(numerator, denominator)
  return value === '—' ? value : `${(value * 100).toFixed(1)}%`
}

/** A filter with further measures that must count a declaration. */
export const counting = (filter: DeclarationFilter, ...measures: Measure[]): DeclarationFilter => ({
  ...filter,
  measure: [...(filter.measure ?? []), ...measures],
})

/** The declarations that are over: those that have any outcome. */
export const endedOf = (filter: DeclarationFilter): DeclarationFilter => ({
  ...counting(filter, Measure.DECLARED),
  outcome: filter.outcome ?? Object.values(Outcome),
})

export const figure = (count: number, filter: DeclarationFilter): Piece => ({ text: String(count), rows: { filter } })
/** @param filter of the numerator's declarations, which the rate opens */
export const rate = (numerator: number, denominator: number, filter: DeclarationFilter): Piece => ({
  text: percent(numerator, denominator),
  rows: { filter },
})

/** Pieces with a separator between them. */
const listed = (items: readonly (readonly Piece[])[], separator: string): Piece[] =>
  items.flatMap((pieces, at) => (at === 0 ? pieces : [{ text: separator }, ...pieces]))

const plain = (text: string): Piece[] => [{ text }]

function leaders(rows: readonly Ranked[]): Piece[] {
  if (rows.length === 0) return plain('没有申报')
  const words = ({ name, filter, ended, declared }: Ranked): Piece[] => [
    { text: `${name}（` },
    figure(ended, endedOf(filter)),
    { text: '/' },
    figure(declared, counting(filter, Measure.DECLARED)),
    { text: '，' },
    rate(ended, declared, endedOf(filter)),
    { text: '）' },
  ]
  return [{ text: '按办结率居前的是' }, ...listed(rows.slice(0, 3).map(words), '、')]
}

function laggards(rows: readonly Ranked[]): Piece[] {
  const late = rows.filter(({ overdue }) => overdue > 0).toSorted((a, b) => b.overdue - a.overdue)
  if (rows.length === 0) return plain('也没有逾期')
  if (late.length === 0) return plain('都没有逾期')
  const words = ({ name, filter, overdue }: Ranked): Piece[] => [
    { text: name },
    figure(overdue, counting(filter, Measure.OVERDUE)),
    { text: '件' },
  ]
  return [{ text: '逾期较多的是' }, ...listed(late.slice(0, 3).map(words), '、')]
}

function desksWords({ desks }: BriefFacts): Piece[] {
  if (desks.length === 0) return plain('各办理方都没有超过通知规定期限的待审件')
  const words = desks
    .slice(0, 5)
    .map(({ name, filter, onDesk, overdue }): Piece[] => [
      { text: `${name}在手` },
      figure(onDesk, filter),
      { text: '件、逾期' },
      figure(overdue, { ...filter, overdue: true }),
      { text: '件' },
    ])
  return listed(words, '；')
}

function violationWords({ violations }: BriefFacts): Piece[] {
  if (violations.length === 0) return plain('没有待处理的违规预警')
  const words = violations.map(({ name, count, rows }): Piece[] => [
    { text: name },
    { text: String(count), rows },
    { text: 'committeeRule' in rows ? '个' : '件' },
  ])
  return listed(words, '；')
}

/** `（比上期增加5件）`, which opens both figures; nothing without a figure to compare with. */
function change({ resolved, totals, before, previous }: BriefFacts, measure: Measure): Piece[] {
  if (!before) return []
  const since = previous ? '上期' : '上周'
  const moved = totals[measure] - before.totals[measure]
  const rows = { filter: counting(resolved.filter, measure), since: { day: before.day, brief: previous?.id } }
  if (moved === 0) return [{ text: `（与${since}` }, { text: '持平', rows }, { text: '）' }]
  const words = { text: `（比${since}${moved > 0 ? '增加' : '减少'}` }
  return [words, { text: String(Math.abs(moved)), rows }, { text: '件）' }]
}

/** What stands for each placeholder of a brief. */
export function briefValues(facts: BriefFacts): Map<string, readonly Piece[]> {
  const { resolved, totals, before, previous, day, years, scope } = facts
  const { filter } = resolved
  const dated = (own: string) => dayIn(own, filter.year)
  const ended = totals[Measure.DECLARED] - totals[Measure.IN_PROGRESS]
  const passRate = rates.PASS_RATE
  const groups = { COUNTY: facts.counties, COMMITTEE: facts.committees, SUPERVISOR: facts.supervisors }
  const comparison = before && `增减与${previous ? '上期' : '上周同日'}（${dated(before.day)}）相比`
  return new Map<string, readonly Piece[]>([
    ['年度', plain(years)],
    ['截止日', plain(dated(day))],
    ['期号', plain(String(facts.serial))],
    ['上期日期', plain(before ? dated(before.day) : '')],
    ['范围', plain(scope === '全部' ? '' : `（${scope}）`)],
    ['增减说明', plain(comparison ? `（${comparison}）` : '')],
    ...Object.values(Measure).flatMap((measure): [string, readonly Piece[]][] => {
      const { zh } = measureLabel[measure]
      return [
        [zh, [figure(totals[measure], counting(filter, measure))]],
        [changeOf(zh), change(facts, measure)],
      ]
    }),
    ['办结', [figure(ended, endedOf(filter))]],
    ['办结率', [rate(ended, totals[Measure.DECLARED], endedOf(filter))]],
    ['通过率', [rate(totals[passRate.numerator], totals[passRate.denominator], counting(filter, passRate.numerator))]],
    ['逾期率', [rate(totals[Measure.OVERDUE], totals[Measure.PENDING], counting(filter, Measure.OVERDUE))]],
    ...(['COUNTY', 'COMMITTEE', 'SUPERVISOR'] as const).flatMap((group): [string, readonly Piece[]][] => [
      [`${rankings[group]}居前`, leaders(groups[group])],
      [`${rankings[group]}逾期`, laggards(groups[group])],
    ]),
    ['逾期办理方', desksWords(facts)],
    ['违规预警', violationWords(facts)],
    ['近期期限', plain(facts.deadlines.join('；') || '本年度通知规定的各项期限均已届满')],
  ])
}
