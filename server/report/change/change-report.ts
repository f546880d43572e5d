import type { Report } from '../../workbook/sheet'
import { ratio } from '../table/figure'
import type { StoredReason } from './change-store'
import type { Changes } from './read-changes'

const wordsOf = ({ text, accountName }: StoredReason) => `${text}（${accountName}）`

/** Sheet 异常变化说明: figures that moved much against the year before, each with its reason. */
export function changeReport(
  { year, compared, settings, cells }: Changes,
  reasons: ReadonlyMap<string, StoredReason>,
  period: string,
): Report {
  const { changeShare, changeLeast, changeCount } = settings
  const missing = cells.filter(({ key }) => !reasons.has(key)).length
  // Many figures are given one reason, which is printed once.
  const said = [...new Set(cells.flatMap(({ key }) => (reasons.has(key) ? [wordsOf(reasons.get(key)!)] : [])))]
  return {
    code: 'T17',
    unit: null,
    name: 'T17 异常变化说明',
    title: `${period}职称申报评审异常变化说明`,
    labels: ['项目', '指标'],
    labelWidths: [26, 16],
    columns: [
      { kind: 'VALUE', key: 'before', header: '上年' },
      { kind: 'VALUE', key: 'now', header: '本年' },
      { kind: 'DIFFERENCE', key: 'difference', header: '增减', from: 'before', to: 'now' },
      ratio('growth', { zh: '增减率' }, 'difference', 'before'),
      { kind: 'FACT', type: 'TEXT', key: 'tables', header: '所在表', width: 18 },
      { kind: 'FACT', type: 'TEXT', key: 'reason', header: '变化原因', width: 9 },
    ],
    rows: cells.map(({ key, tables, row, column, before, now }) => {
      const reason = reasons.get(key)
      return {
        labels: [row, column],
        where: {},
        facts: { tables: tables.join('、'), reason: reason ? `原因${said.indexOf(wordsOf(reason)) + 1}` : null },
        counts: { before, now },
      }
    }),
    totals: 'NONE',
    notes: [
      ...(compared
        ? [
            `本年 ${year} 年度与上年 ${year - 1} 年度都按本表截止时间的数据比较；增减不少于 ${changeLeast}（件或人）且不少于上年的 ${changeShare}%，或不少于 ${changeCount} 的，须说明原因。同一数字在几张表里的只列一次。`,
            ...said.map((words, at) => `原因${at + 1}：${words}`),
            missing === 0 ? `共 ${cells.length} 项，均已说明。` : `共 ${cells.length} 项，尚有 ${missing} 项没有说明。`,
          ]
        : [`没有 ${year - 1} 年度的申报，不作比较。`]),
    ],
  }
}
