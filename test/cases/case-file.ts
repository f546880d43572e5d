import path from 'node:path'

/** A file of `test/cases/file` by the beginning of its name. */
export const caseFile = (name: string) => path.resolve(import.meta.dirname, 'file', name)

/** A row of an import's report on one line: its number and kind, then column, code and value of each problem. */
export function lineOf({
  rowNumber,
  kind,
  problems,
}: {
  rowNumber: number
  kind: string
  problems: { column: string | null; code: string; value: string | null }[]
}): string {
  const lines = problems.map(({ column, code, value }) =>
    [column, code, value].filter((part) => part !== null).join(' '),
  )
  return [`${rowNumber} ${kind}`, ...lines].join(' · ')
}
