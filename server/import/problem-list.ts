import { sql, type RawBuilder } from 'kysely'
import type { RowProblemCode } from './row-problem'

interface Said {
  code: RowProblemCode
  /** Header of the column that it is about. */
  column: string
  value: RawBuilder<unknown>
  reason: RawBuilder<unknown>
}

/** The list of one problem, to be put behind the `problems` of an `import_row`. */
export const problemList = ({ code, column, value, reason }: Said): RawBuilder<unknown> =>
  sql`jsonb_build_array(jsonb_build_object('code', ${code}::text, 'column', ${column}::text, 'value', ${value}, 'reason', ${reason}))`
