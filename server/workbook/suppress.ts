import type { Report, ReportRow } from './sheet'

/** Groups of people smaller than this could be recognised. */
const smallest = 3

const isSmall = (count: number) => count > 0 && count < smallest

/**
 * A personal breakdown fit for the public. Kept back: a group's figures below 3, and those whose complement is; then,
 * where a single one of its category is kept back, the next smallest as well, since the total would tell it. What
 * follows from a figure that is kept back (rates, shares) goes with it.
 */
export function suppressed(report: Report): Report {
  const categories = [...Map.groupBy(report.rows, ({ labels }) => labels[0]!).values()]
  const hidden = new Map<ReportRow, Set<string>>(report.rows.map((row) => [row, new Set()]))
  const hide = (row: ReportRow, key: string) => hidden.get(row)!.add(key)
  for (const key of report.columns.filter(({ kind }) => kind === 'COUNT').map((column) => column.key)) {
    for (const row of report.rows) if (isSmall(row.counts[key]!)) hide(row, key)
  }
  for (const [whole, part] of complements(report)) {
    for (const row of report.rows) if (isSmall(row.counts[whole]! - row.counts[part]!)) hide(row, part)
  }
  if (report.totals === 'EACH_WHOLE') {
    for (const rows of categories) hideSecond(rows, report, hidden)
  }
  const rows = report.rows.map((row) => ({ ...row, hidden: withDerived(report, hidden.get(row)!) }))
  return { ...report, rows, notes: [...report.notes, `“＊”：不足 ${smallest} 人或可由其推算的数字不公开。`] }
}

/** Numerators and denominators: how many did not pass is told by the two together. */
function complements({ columns }: Report): [whole: string, part: string][] {
  return columns.flatMap((column) =>
    column.kind === 'RATIO' ? [[column.denominator, column.numerator] as [string, string]] : [],
  )
}

function hideSecond(rows: ReportRow[], { columns }: Report, hidden: Map<ReportRow, Set<string>>): void {
  for (const { key } of columns.filter(({ kind }) => kind === 'COUNT')) {
    const kept = rows.filter((row) => hidden.get(row)!.has(key))
    const left = kept.reduce((sum, { counts }) => sum + counts[key]!, 0)
    // Two that make less than 3 together could be told apart as little as one.
    if (kept.length === 0 || (kept.length > 1 && left >= smallest)) continue
    const open = rows.filter((row) => !hidden.get(row)!.has(key) && row.counts[key]! > 0)
    const next = open.toSorted((a, b) => a.counts[key]! - b.counts[key]!)[0]
    if (next) hidden.get(next)!.add(key)
  }
}

function withDerived({ columns }: Report, keys: ReadonlySet<string>): ReadonlySet<string> {
  const derived = columns.filter(
    (column) =>
      (column.kind === 'RATIO' && (keys.has(column.numerator) || keys.has(column.denominator))) ||
      (column.kind === 'SHARE' && keys.has(column.of)),
  )
  return new Set([...keys, ...derived.map(({ key }) => key)])
}
