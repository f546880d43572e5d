import { Measure, Pathway } from '../../../schema/vocabulary'
import type { Codes, Report } from '../../workbook/sheet'
import { classRelations } from './class-relation'
import { crossingRelations } from './crossing-relation'
import { groupRelations, groupRemainders, outsideRelations, personRelations } from './group-relation'
import { printedFigures, type PrintedFigure } from './printed-figure'
import { figureUnits, quantityOf, type QuantityKey } from './quantity'
import { holding, type Relation } from './relation'
import { columnSums, levelSums, rowSums } from './table-relation'

/** An edition's numbers and what a reader knows about them. */
export interface Knowledge {
  values: ReadonlyMap<QuantityKey, number>
  /** Quantities that are known not to be 0, because their row is printed only then. */
  present: ReadonlySet<QuantityKey>
  relations: Relation[]
  /** Relations with cells of a table that isn't printed. */
  crossing: Relation[]
  /** Differences of printed numbers that give the size of a group of people. */
  remainders: Relation[]
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

/** The different conditions of the figures. */
const groupsOf = (figures: readonly PrintedFigure[]): Codes[] => [
  ...new Map(figures.map(({ line: { where } }) => [JSON.stringify(where), where])).values(),
]

/** Whether a condition selects everybody, or everybody on the pathway 评审: such totals aren't hidden for being small. */
const isEverybody = (where: Codes) =>
  Object.keys(where).every((column) => column === 'pathway' && where.pathway!.join() === Pathway.REVIEW)

function* relationsOf(all: readonly PrintedFigure[]): Generator<Relation> {
  for (const unit of figureUnits) {
    const figures = all.filter((figure) => figure.unit === unit)
    for (const where of groupsOf(figures)) yield* groupRelations(where, unit)
    for (const where of groupsOf(figures.filter(({ line }) => line.isListed))) yield* outsideRelations(where, unit)
  }
  for (const where of groupsOf(all)) yield* personRelations(where)
}

function* remaindersOf(all: readonly PrintedFigure[]): Generator<Relation> {
  for (const unit of figureUnits) {
    const groups = groupsOf(all.filter((figure) => figure.unit === unit))
    for (const where of groups.filter((group) => !isEverybody(group))) yield* groupRemainders(where, unit)
  }
}

/** The numbers declared in rows that are printed only because they aren't 0. */
const presentIn = (all: readonly PrintedFigure[]): Set<QuantityKey> =>
  new Set(
    figureUnits.flatMap((unit) =>
      groupsOf(
        all.filter(({ line, ...figure }) => figure.unit === unit && line.kind !== 'TOTAL' && !line.isListed),
      ).map((where) => quantityOf(Measure.DECLARED, where, unit)!),
    ),
  )

/** @param reports the printed tables */
export function knowledgeOf(reports: readonly Report[]): Knowledge {
  const tables = reports.map((report) => ({ report, figures: printedFigures(report) }))
  const all = tables.flatMap(({ figures }) => figures)
  const values = valuesOf(all)
  const ofTables = tables.flatMap(({ report, figures }) => [
    ...columnSums(report, figures),
    ...rowSums(report, figures),
    ...classRelations(figures),
  ])
  const ofLevels = levelSums(tables.map(({ figures }) => figures))
  return {
    values,
    present: presentIn(all),
    relations: holding([...ofTables, ...ofLevels, ...relationsOf(all)], values),
    crossing: crossingRelations(all, (key) => values.has(key)),
    remainders: holding(remaindersOf(all), values),
  }
}
