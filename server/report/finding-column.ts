import type { Cycle } from '../../schema/cycle'
import type { CommitteeFinding } from '../../schema/finding'
import type { ResolvedFilter } from '../filter/resolve'
import { groundOf } from '../finding/ground'
import { specifiedRules } from '../finding/specified-rules'
import { findingRows, type FindingRow } from '../finding/finding-rows'
import type { EntityManager } from '../database/orm'
import { FindingState, findingStateLabel, severityLabel } from '../../schema/vocabulary'
import { detailColumns, type DetailColumn } from './detail-column'
import type { ListRow } from '../workbook/list-column'

const text = (column: string, header: string, width: number): DetailColumn => ({ column, header, kind: 'text', width })

const ruleOf = new Map(specifiedRules.map((rule) => [rule.id, rule]))

/** Widths of the printed columns in characters: together a page across, so that a finding is beside its declaration. */
const printed = {
  rule: 5.5,
  title: 20,
  severity: 5.5,
  platform_no: 14.5,
  name: 14,
  employer_name: 25,
  committee: 18.5,
  message: 42,
  state: 8,
}

/** Number of the columns that are printed, the first ones. */
export const printedFindingColumns = Object.keys(printed).length

/** 预警明细: one row for each declaration and rule that it violates; first the columns that are printed. */
export function findingColumns(resolved: ResolvedFilter): DetailColumn[] {
  const columns = new Map([
    ...detailColumns(resolved).map((column) => [column.column, column] as const),
    ...[
      text('rule', '规则', printed.rule),
      text('title', '预警', printed.title),
      text('severity', '程度', printed.severity),
      text('state', '处理', printed.state),
      text('message', '情况', printed.message),
      text('clause', '条款', 20),
    ].map((column) => [column.column, column] as const),
  ])
  const shown = (name: string, width: number) => ({ ...columns.get(name)!, width })
  return [
    ...Object.entries(printed).map(([name, width]) => shown(name, width)),
    shown('clause', 20),
    shown('county', 10),
    shown('series', 16),
    shown('level', 7),
    shown('stage', 12),
  ]
}

function lineOf({ rule, acknowledged, ...row }: FindingRow, cycles: readonly Cycle[]): ListRow {
  const of = ruleOf.get(rule)!
  const { title, severity } = of
  const own = cycles.filter(({ year }) => year === row.year)
  return {
    ...row,
    acknowledged: null,
    rule,
    title: title.zh,
    severity: severityLabel[severity].zh,
    clause: groundOf(of, own).clause,
    state: findingStateLabel[acknowledged ? FindingState.ACKNOWLEDGED : FindingState.OPEN].zh,
  }
}

/** Findings about committees as rows of the same list; they have no county and no declaration. */
export function committeeLines(found: readonly CommitteeFinding[]): ListRow[] {
  return found.map(({ rule, committee, message, acknowledgements }) => {
    const explained = acknowledgements.some(({ holds }) => holds)
    return {
      rule: rule.id,
      title: rule.title,
      severity: severityLabel[rule.severity].zh,
      clause: rule.clause,
      state: findingStateLabel[explained ? FindingState.ACKNOWLEDGED : FindingState.OPEN].zh,
      county: null,
      committee,
      message,
    }
  })
}

/** The rows of 预警明细 in batches. */
export async function* findingLines(
  em: EntityManager,
  resolved: ResolvedFilter,
  ids?: readonly string[],
): AsyncGenerator<ListRow[]> {
  for await (const rows of findingRows(em, resolved, ids)) yield rows.map((row) => lineOf(row, resolved.cycles))
}
