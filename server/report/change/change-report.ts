import type { Report } from '../../workbook/sheet'
import { ratio } from '../table/figure'
import type { StoredReason } from './change-store'
import type { ComparedCell } from './changed-cell'
import type { Changes } from './read-changes'

const wordsOf = ({ text, accountName }: StoredReason) => `${text}（${accountName}）`

/** Characters of all reasons together that have room below the lines; more are a separate table. */
const mostBelow = 800

interface ChangedLine extends ComparedCell {
  reason: string | null
}

/** Figures of one line that are equal in both years and have one reason: mostly declarations and their people. */
function changedLines(cells: readonly ComparedCell[], reasons: ReadonlyMap<string, StoredReason>): ChangedLine[] {
  const reasonOf = ({ key }: ComparedCell) => (reasons.has(key) ? wordsOf(reasons.get(key)!) : null)
  const groups = Map.groupBy(cells, (cell) => JSON.stringify([cell.row, cell.before, cell.now, reasonOf(cell)]))
  return [...groups.values()].map((equal) => ({
    ...equal[0]!,
    column: [...new Set(equal.map(({ column }) => column))].join('、'),
    tables: [...new Set(equal.flatMap(({ tables }) => tables))],
    reason: reasonOf(equal[0]!),
  }))
}

/** 异常变化说明 and, when its reasons are many, their table; and how many of its figures have no reason. */
export interface ChangeSheets {
  reports: Report[]
  missing: number
}

/** The reasons by their numbers, how many lines each has: on further pages below the lines the lines' header would be above them. */
function reasonReport(said: readonly string[], lines: readonly ChangedLine[], period: string): Report {
  return {
    code: 'T17附',
    unit: null,
    name: 'T17附 变化原因',
    title: `${period}职称申报评审异常变化原因`,
    labels: ['原因'],
    columns: [
      { kind: 'FACT', type: 'TEXT', key: 'words', header: '变化原因（说明人）', width: 90 },
      { kind: 'FACT', type: 'NUMBER', key: 'lines', header: '涉及行数', width: 9 },
    ],
    rows: said.map((words, at) => ({
      labels: [`原因${at + 1}`],
      where: {},
      facts: { words, lines: lines.filter(({ reason }) => reason === words).length },
      counts: {},
    })),
    totals: 'NONE',
    notes: ['原因的编号与T17表“变化原因”一列相同。'],
  }
}

/** Sheets 异常变化说明: figures that moved much against the same day a year ago, each with its reason; equal reasons are printed once. */
export function changeReports(
  { year, asOfBefore, compared, settings, cells }: Changes,
  reasons: ReadonlyMap<string, StoredReason>,
  period: string,
): Report[] {
  const { changeShare, changeLeast, changeCount } = settings
  const missing = cells.filter(({ key }) => !reasons.has(key)).length
  const lines = changedLines(cells, reasons)
  // Many figures are given one reason, which is printed once.
  const said = [...new Set(lines.flatMap(({ reason }) => reason ?? []))]
  const numbered = ({ reason }: ChangedLine) => (reason === null ? null : `原因${said.indexOf(reason) + 1}`)
  const isBelow = said.join('').length <= mostBelow
  const report: Report = {
    code: 'T17',
    unit: null,
    name: 'T17 异常变化说明',
    title: `${period}职称申报评审异常变化说明`,
    labels: ['项目', '指标'],
    labelWidths: [24.5, 16],
    columns: [
      { kind: 'VALUE', key: 'before', header: '上年同期' },
      { kind: 'VALUE', key: 'now', header: '本年' },
      { kind: 'DIFFERENCE', key: 'difference', header: '增减', from: 'before', to: 'now' },
      ratio('growth', { zh: '增减率' }, 'difference', 'before'),
      { kind: 'FACT', type: 'TEXT', key: 'tables', header: '所在表', width: 15.6 },
      { kind: 'FACT', type: 'TEXT', key: 'reason', header: '变化原因', width: 7 },
    ],
    rows: lines.map((line) => ({
      labels: [line.row, line.column],
      where: {},
      facts: { tables: line.tables.join(' '), reason: numbered(line) },
      counts: { before: line.before, now: line.now },
    })),
    totals: 'NONE',
    notes: [
      ...(compared
        ? [
            `共 ${cells.length} 项数字，${missing === 0 ? '均已说明' : `尚有 ${missing} 项没有说明`}。上年同期是 ${year - 1} 年度截至 ${asOfBefore} 的数字；增减不少于 ${changeLeast}（件或人）且不少于上年同期的 ${changeShare}%，或不少于 ${changeCount} 的，须说明原因。同一数字只列一次，同一项目数字相同的指标并为一行。`,
            ...(isBelow ? said.map((words, at) => `原因${at + 1}：${words}`) : ['各项原因见T17附表。']),
          ]
        : [`截至 ${asOfBefore} 没有 ${year - 1} 年度的申报，不作比较。`]),
    ],
  }
  return isBelow ? [report] : [report, reasonReport(said, lines, period)]
}
