import { Measure, Pathway } from '../../../schema/vocabulary'
import type { Codes, Report } from '../sheet'
import { classRelations } from './class-relation'
import { crossingRelations } from './crossing-relation'
import { groupRelations, groupRests, outsideRelations } from './group-relation'
import { printedFigures, type PrintedFigure } from './printed-figure'
import { quantityOf, type QuantityKey } from './quantity'
import { holding, type Relation } from './relation'
import { columnSums, levelSums, rowSums } from './table-relation'

/** An edition's numbers and what a reader knows of them. */
export interface Knowledge {
  values: ReadonlyMap<QuantityKey, number>
  /** Of everybody: what a grand total counts. */
  wholes: ReadonlySet<QuantityKey>
  /** What stands there because it isn't nothing. */
  present: ReadonlySet<QuantityKey>
  relations: Relation[]
  /** Relations over cells of the table that isn't printed. */
  crossing: Relation[]
  /** Sums that tell a group of people who aren't printed. */
  rests: Relation[]
}

function valuesOf(figures: readonly PrintedFigure[]): Map<QuantityKey, number> {
  const values = new Map<QuantityKey, number>()
  for (const { quantity, value, line, column } of figures) {
    if (quantity === null ? value === 0 : (values.get(quantity) ?? value) === value) {
      if (quantity !== null) values.set(quantity, value)
    } else throw new Error(`${line.table} ${line.labels.join(' ')} ${column}: ${value} contradicts another figure`)
  }
  return values
}

const conditionsOf = (figures: readonly PrintedFigure[]): Codes[] => [
  ...new Map(figures.map(({ line: { where } }) => [JSON.stringify(where), where])).values(),
]

/** All of a pathway are all whom a committee votes on: the year's own totals, which aren't held back for themselves. */
const isEverybody = (where: Codes) =>
  Object.keys(where).every((column) => column === 'pathway' && where.pathway!.join() === Pathway.REVIEW)

/** @param reports the tables that are printed */
export function knowledgeOf(reports: readonly Report[]): Knowledge {
  const tables = reports.map((report) => ({ report, figures: printedFigures(report) }))
  const all = tables.flatMap(({ figures }) => figures)
  const values = valuesOf(all)
  const groups = conditionsOf(all)
  const claimed = conditionsOf(all.filter(({ line }) => line.isListed))
  const relations = [
    ...tables.flatMap(({ report, figures }) => [
      ...columnSums(report, figures),
      ...rowSums(report, figures),
      ...classRelations(figures),
    ]),
    ...levelSums(tables.map(({ figures }) => figures)),
    ...groups.flatMap((where) => [...groupRelations(where, '')]),
    ...claimed.flatMap((where) => [...outsideRelations(where, '')]),
  ]
  const keys = (figures: readonly PrintedFigure[]) => new Set(figures.flatMap(({ quantity }) => quantity ?? []))
  const declared = (where: Codes) => quantityOf(Measure.DECLARED, where)!
  return {
    values,
    wholes: keys(all.filter(({ line }) => Object.keys(line.where).length === 0)),
    present: new Set(conditionsOf(all.filter(({ line }) => line.kind !== 'TOTAL' && !line.isListed)).map(declared)),
    relations: holding(relations, values),
    crossing: crossingRelations(all, (key) => values.has(key)),
    rests: holding(
      groups.filter((where) => !isEverybody(where)).flatMap((where) => [...groupRests(where, '')]),
      values,
    ),
  }
}
