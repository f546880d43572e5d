import { hash } from 'node:crypto'
import type { CheckedRow } from '../check-row'
import type { Value } from '../parse/row'
import { headerOf } from '../template'
import { columns } from './column'

const plainColumns = columns.filter((column) => column !== 'id_number_cipher')

/** Columns of `import_row` in the order of `rowLine`. */
export const rowColumns = ['import_run_id', 'row_number', 'kind', 'platform_no', 'problems'] as const
/** Columns of `import_declaration` in the order of `declarationLine`. */
export const declarationColumns = [
  'import_run_id',
  'row_number',
  'employer_name',
  'employer_code',
  'employer_nature',
  'undated',
  'stage_unsaid',
  'event_stage',
  'event_at',
  'event_source',
  ...plainColumns,
  // After the columns of the content hash: encrypting the same number twice gives different values.
  'id_number_cipher',
  'content_hash',
] as const

const special = /[\0\\\t\n\r]/g
const isSpecial = /[\0\\\t\n\r]/
const escapes: Record<string, string> = { '\0': '', '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A value in COPY's text format, without NUL, which PostgreSQL refuses. */
function copied(value: Value): string {
  if (value === null) return '\\N'
  if (typeof value === 'string') {
    return isSpecial.test(value) ? value.replace(special, (character) => escapes[character]!) : value
  }
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value))
    return copied(`{${value.map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`)
  return typeof value === 'boolean' ? (value ? 't' : 'f') : String(value)
}

/** A shortened text may end in half a surrogate pair, which PostgreSQL's JSON refuses. */
const wellFormed = (_: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value)

/** The line of `import_row` for a row. */
export function rowLine(runId: number, { rowNumber, kind, platformNo, problems }: CheckedRow): string {
  const named = problems.map(({ field, ...problem }) => ({ ...problem, column: field && headerOf(field) }))
  return `${runId}\t${rowNumber}\t${kind}\t${copied(platformNo)}\t${named.length > 0 ? copied(JSON.stringify(named, wellFormed)) : '[]'}\n`
}

/** The line of `import_declaration` for a row; null for a row that won't be written. */
export function declarationLine(runId: number, { rowNumber, planned }: CheckedRow): string | null {
  if (!planned) return null
  const { employer, events, undated, stageUnsaid } = planned
  const content = [
    copied(employer.name),
    copied(employer.code),
    copied(employer.nature),
    copied(undated),
    copied(stageUnsaid),
    `{${events.map(({ stage }) => stage).join(',')}}`,
    `{${events.map(({ enteredAt }) => enteredAt.toISOString()).join(',')}}`,
    `{${events.map(({ source }) => source).join(',')}}`,
  ]
  for (const column of plainColumns) content.push(copied(planned.columns[column]))
  const text = content.join('\t')
  return `${runId}\t${rowNumber}\t${text}\t${copied(planned.columns.id_number_cipher)}\t${hash('sha1', text, 'hex')}\n`
}
