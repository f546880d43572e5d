import { Measure } from '../../../schema/vocabulary'
import type { Codes } from '../../workbook/sheet'
import type { PrintedFigure } from './printed-figure'
import { quantityOf, type QuantityKey } from './quantity'
import { relationOf, type Relation } from './relation'

const { DECLARED, PASSED } = Measure

const codeOf = (where: Codes, column: string) => where[column]![0]

/** The different conditions of rows that are grouped by exactly these columns. */
function groupsBy(figures: readonly PrintedFigure[], ...columns: string[]): Codes[] {
  const found = new Map<string, Codes>()
  for (const { line } of figures) {
    const names = Object.keys(line.where)
    if (line.kind !== 'ROW' || names.length !== columns.length || !columns.every((name) => names.includes(name)))
      continue
    found.set(JSON.stringify(columns.map((name) => codeOf(line.where, name))), line.where)
  }
  return [...found.values()]
}

/**
 * Series by level, county by level and series by county are sums of one table by series, county and level, which isn't
 * printed. Its cells, the numbers of passed and of others, are never negative.
 *
 * @returns relations between printed quantities and the cells of that table
 */
export function crossingRelations(figures: readonly PrintedFigure[], isPrinted: (key: QuantityKey) => boolean) {
  const counties = new Set(groupsBy(figures, 'county', 'level').map((where) => codeOf(where, 'county')))
  const parts = new Map<QuantityKey, QuantityKey[]>()
  const add = (key: QuantityKey, cells: QuantityKey[]) => parts.set(key, [...(parts.get(key) ?? []), ...cells])
  for (const where of groupsBy(figures, 'series', 'level')) {
    const { series, level } = where as { series: Codes[string]; level: Codes[string] }
    for (const county of counties) {
      const views: Codes[] = [where, { county: [county!], level }, { series, county: [county!] }]
      const keys = views.map((view) => [quantityOf(DECLARED, view)!, quantityOf(PASSED, view)!] as const)
      if (!keys.flat().every(isPrinted)) continue
      const [passed, others] = [PASSED, 'OTHERS'].map((name) => `cell ${name} ${[series[0], county, level[0]].join()}`)
      for (const [declaredKey, passedKey] of keys) {
        add(declaredKey, [passed!, others!])
        add(passedKey, [passed!])
      }
    }
  }
  return [...parts].map(([key, cells]): Relation =>
    relationOf('NOTHING', [[key, 1], ...cells.map((cell) => [cell, -1] as const)]),
  )
}
