import type { RowSource } from './build-report'
import type { Cube } from './cube'
import type { Codes, RowHead } from '../workbook/sheet'

type Members = { label: string; where: Codes }[]

const membersOf = (cube: Cube, column: string): Members =>
  cube.codesOf(column).map((code) => ({ label: cube.labelOf(column, code), where: { [column]: [code] } }))

/** A row for every combination of the columns' codes that occurs, with a label for each column. */
export function crossed(...names: string[]): RowSource {
  return {
    groupings: [names],
    heads: ([cube]) =>
      names.reduce<RowHead[]>(
        (heads, name) =>
          heads.flatMap(({ labels, where }) =>
            membersOf(cube!, name).map((member) => ({
              labels: [...labels, member.label],
              where: { ...where, ...member.where },
            })),
          ),
        [{ labels: [], where: {} }],
      ),
  }
}

/** Sections below each other, each with a row for every code of one column. */
export function stacked(...sections: { name: string; column: string }[]): RowSource {
  return {
    groupings: sections.map(({ column }) => [column]),
    heads: (cubes) =>
      sections.flatMap(({ name, column }, index) =>
        membersOf(cubes[index]!, column).map(({ label, where }) => ({ labels: [name, label], where })),
      ),
  }
}

/** A fixed list of rows, which are kept even when they count 0. */
export function named(...facets: { labels: string[]; where: Codes }[]): RowSource {
  return {
    groupings: [...new Set(facets.map(({ where }) => Object.keys(where).join()))].map((columns) => columns.split(',')),
    heads: () => facets,
    keepsEmpty: true,
  }
}
