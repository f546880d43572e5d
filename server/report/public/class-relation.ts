import type { PrintedFigure } from './printed-figure'
import { relationOf, type Relation } from './relation'

const isHan = (code: string | null) => code === '汉' || code === '汉族'

/** Relations between 民族类别 and 族别: each class is the sum of its ethnic groups. */
export function* classRelations(figures: readonly PrintedFigure[]): Generator<Relation> {
  const rows = figures.filter(({ line }) => line.kind === 'ROW')
  const groups = rows.filter(({ line }) => line.where.ethnicity_group?.[0])
  for (const { quantity, column, line } of groups) {
    const wantsHan = line.where.ethnicity_group![0] === 'HAN'
    const members = rows.filter((row) => {
      const code = row.line.where.ethnicity?.[0]
      return row.column === column && code !== undefined && code !== null && isHan(code) === wantsHan
    })
    yield relationOf('NOTHING', [[quantity, 1], ...members.map((member) => [member.quantity, -1] as const)])
  }
}
