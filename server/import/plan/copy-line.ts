import { hash } from 'node:crypto'
import type { CheckedRow } from '../check-row'
import type { Value } from '../parse/row'
import { headerOf } from '../template'
import { columns } from './column'

/** Columns of `import_row` and `import_declaration` in the order of the lines below. */
export const rowColumns = ['import_run_id', 'row_number', 'kind', 'platform_no', 'problems'] as const
export const declarationColumns = [
  'import_run_id',
  'row_number',
  'employer_name',
  'employer_code',
  'employer_nature',
  'undated',
  'stage_unsaid',
  'content_hash',
  'event_stage',
  'event_at',
  'event_source',
  ...columns,
] as const

const special = /[\\\t\n\r]/
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A value as COPY's text format writes it. NUL has no place in PostgreSQL's text. */
function copied(value: Value | boolean): string {
  if (value === null) return '\\N'
  if (typeof value === 'string') {
    const text = value.includes('\0') ? value.replaceAll('\0', '') : value
    return special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character]!) : text
  }
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return copied(`{${value.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`)
  return typeof value === 'boolean' ? (value ? 't' : 'f') : String(value)
}

/** A row's line of `import_row`. */
export function rowLine(runId: number, { rowNumber, kind, platformNo, problems }: CheckedRow): string {
  const told = problems.map(({ field, ...problem }) => ({ ...problem, column: field && headerOf(field) }))
  return `${runId}\t${rowNumber}\t${kind}\t${copied(platformNo)}\t${told.length > 0 ? copied(JSON.stringify(told)) : '[]'}\n`
}

/** A row's line of `import_declaration`; null for a row that can't be stored. */
export function declarationLine(runId: number, { rowNumber, planned }: CheckedRow): string | null {
  if (!planned) return null
  const { employer, events, undated, stageUnsaid } = planned
  const own = [
    copied(employer.name),
    copied(employer.code),
    copied(employer.nature),
    copied(undated),
    copied(stageUnsaid),
  ].join('\t')
  const way = [
    `{${events.map(({ stage }) => stage).join(',')}}`,
    `{${events.map(({ enteredAt }) => enteredAt.toISOString()).join(',')}}`,
    `{${events.map(({ source }) => source).join(',')}}`,
  ].join('\t')
  const values = columns.map((column) => copied(planned.columns[column]))
  // Encryption never gives the same bytes twice.
  const content = columns.map((column, index) => (column === 'id_number_cipher' ? '' : values[index])).join('\t')
  return `${runId}\t${rowNumber}\t${own}\t${hash('sha1', own + way + content, 'hex')}\t${way}\t${values.join('\t')}\n`
}
