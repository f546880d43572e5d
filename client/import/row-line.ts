import type { ShownRow } from './shown'

/** One cell of a row: a problem with its reason, or a change with what it was and will be. */
export interface RowLine {
  sort: 'problem' | 'change'
  column: string
  left: string | null
  right: string | null
}

/** Problems of columns without a value stand together where the reason is one: "年度、姓名 · 必填，不能为空。" */
function problemLines(problems: ShownRow['problems']): RowLine[] {
  const lines: RowLine[] = []
  for (const { column, value, reason } of problems) {
    const same = value ? undefined : lines.find(({ left, right }) => left === null && right === reason)
    if (same && column) same.column += `、${column}`
    else lines.push({ sort: 'problem', column: column ?? '', left: value || null, right: reason })
  }
  return lines
}

/** What there is to say about a row, problems first. */
export function rowLines({ problems, changes }: ShownRow): RowLine[] {
  const changed = changes.map(({ column, before, after }): RowLine => ({
    sort: 'change',
    column,
    left: before ?? null,
    right: after ?? null,
  }))
  return [...problemLines(problems), ...changed]
}
