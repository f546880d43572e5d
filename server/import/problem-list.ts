import { sql, type RawBuilder } from 'kysely'
import type { RowProblemCode } from './row-problem'

interface SqlProblem {
  code: RowProblemCode
  /** Header of the column with the problem. */
  column: string
  value: RawBuilder<unknown>
  reason: RawBuilder<unknown>
}

/** SQL for a list with one problem, to append to the column `problems` of `import_row`. */
export const problemList = ({ code, column, value, reason }: SqlProblem): RawBuilder<unknown> =>
  sql`jsonb_build_array(jsonb_build_object('code', ${code}::text, 'column', ${column}::text, 'value', ${value}, 'reason', ${reason}))`
