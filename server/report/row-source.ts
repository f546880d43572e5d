import type { RowSource } from './build-report'
import type { Cube } from './cube'
import type { Codes, RowHead } from '../workbook/sheet'

type Members = { label: string; where: Codes }[]

const membersOf = (cube: Cube, column: string): Members =>
  cube.codesOf(column).map((code) => ({ label: cube.labelOf(column, code), where: { [column]: [code] } }))

/** Every combination of the columns' codes that occurs, each column a label. */
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

/** Several columns' codes one below the other: each tells the whole anew. */
export function stacked(...sections: { name: string; column: string }[]): RowSource {
  return {
    groupings: sections.map(({ column }) => [column]),
    heads: (cubes) =>
      sections.flatMap(({ name, column }, index) =>
        membersOf(cubes[index]!, column).map(({ label, where }) => ({ labels: [name, label], where })),
      ),
  }
}

/** Rows that are named one by one, zeros and all. */
export function named(...facets: { labels: string[]; where: Codes }[]): RowSource {
  return {
    groupings: [...new Set(facets.map(({ where }) => Object.keys(where).join()))].map((columns) => columns.split(',')),
    heads: () => facets,
    keepsEmpty: true,
  }
}
