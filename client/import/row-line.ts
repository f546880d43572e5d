import type { ShownRow } from './shown'

/** A problem with its reason, or a change with the values before and after. */
export interface RowLine {
  sort: 'problem' | 'change'
  column: string
  left: string | null
  right: string | null
}

/** Problems of empty cells with the same reason share one line: "年度、姓名 · 必填，不能为空。" */
function problemLines(problems: ShownRow['problems']): RowLine[] {
  const lines: RowLine[] = []
  for (const { column, value, reason } of problems) {
    const same = value ? undefined : lines.find(({ left, right }) => left === null && right === reason)
    if (same && column) same.column += `、${column}`
    else lines.push({ sort: 'problem', column: column ?? '', left: value || null, right: reason })
  }
  return lines
}

/** The lines of a row, problems first. */
export function rowLines({ problems, changes }: ShownRow): RowLine[] {
  const changed = changes.map(({ column, before, after }): RowLine => ({
    sort: 'change',
    column,
    left: before ?? null,
    right: after ?? null,
  }))
  return [...problemLines(problems), ...changed]
}
