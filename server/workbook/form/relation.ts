import type { Column, Report } from '../sheet'

/** Numbers of the columns with figures, as the form's row 甲 乙 1 2 3 has them. */
export const columnNumbers = (columns: readonly Column[]): Map<string, number> =>
  new Map(columns.map(({ key }, index) => [key, index + 1]))

type Check = NonNullable<Report['checks']>[number]

/** 1 列＝2 列＋3 列. */
export function checkWords({ whole, parts }: Check, numbers: ReadonlyMap<string, number>): string {
  return `${numbers.get(whole)} 列＝${parts.map((part) => `${numbers.get(part)} 列`).join('＋')}`
}

const rowWords: Record<Report['totals'], string[]> = {
  TOTAL: ['总计行＝以下各行之和'],
  SUBTOTALS: ['总计行＝各小计行之和', '小计行＝其下各行之和'],
  EACH_WHOLE: ['小计行＝其下各行之和'],
  NONE: [],
}

/** How columns and rows are computed from others, in words. */
export function computedWords({ columns, totals }: Pick<Report, 'columns' | 'totals'>): string[] {
  const numbers = columnNumbers(columns)
  const at = (key: string) => `${numbers.get(key)} 列`
  const ofColumns = columns.flatMap((column) => {
    if (column.kind === 'SUM') return [`${at(column.key)}＝${column.parts.map(at).join('＋')}`]
    if (column.kind === 'DIFFERENCE') return [`${at(column.key)}＝${at(column.to)}－${at(column.from)}`]
    if (column.kind === 'RATIO') return [`${at(column.key)}＝${at(column.numerator)}÷${at(column.denominator)}`]
    if (column.kind === 'SHARE') {
      const whole = `${totals === 'EACH_WHOLE' ? '小计' : '总计'}行 ${at(column.whole ?? column.of)}`
      return [`${at(column.key)}＝${at(column.of)}÷${whole}`]
    }
    return []
  })
  return [...rowWords[totals], ...ofColumns]
}
