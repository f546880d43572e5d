import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Measure } from '../../schema/vocabulary'

type Condition = RawBuilder<SqlBool>

const declared = sql<SqlBool>`furthest_stage <> 'DRAFT'`
const ended = (outcome: string) => sql<SqlBool>`(${declared} and outcome = ${sql.lit(outcome)})`

// Same as the generated column `pending`, which `tally` doesn't have.
const pending = sql<SqlBool>`(outcome is null and stage not in ('DRAFT', 'CORRECTION'))`

const fixed: Readonly<Record<Exclude<Measure, 'OVERDUE'>, Condition>> = {
  DRAFT: sql`furthest_stage = 'DRAFT'`,
  DECLARED: declared,
  // 一(一)–(四): a committee reviews; on the other pathways the HR bureau itself handles the declaration.
  ACCEPTED: sql`(stage_rank(furthest_stage) >= case when pathway = 'REVIEW' then 5 else 4 end
    and outcome is distinct from 'NOT_ACCEPTED')`,
  REVIEWED: sql`vote is not null`,
  PASSED: sql`vote is not distinct from 'PASSED'`,
  NOT_PASSED: sql`vote is not distinct from 'FAILED'`,
  DETERMINED: sql`(pathway <> 'REVIEW' and outcome is not distinct from 'CONFIRMED')`,
  CONFIRMED: ended('CONFIRMED'),
  FAILED: ended('FAILED'),
  NOT_ACCEPTED: ended('NOT_ACCEPTED'),
  LAPSED: ended('LAPSED'),
  WITHDRAWN: ended('WITHDRAWN'),
  DISQUALIFIED: ended('DISQUALIFIED'),
  IN_PROGRESS: sql`(${declared} and outcome is null)`,
  PENDING: pending,
}

/**
 * 口径: which rows each measure counts, over columns that `declaration` and `tally` share. All figures, charts, lists and
 * workbooks use these definitions. Always true: 申报 = confirmed + failed + not accepted + lapsed + withdrawn + disqualified
 * + in progress.
 *
 * @param overdue which pending rows are past a deadline of the notice; depends on the cycle and the clock, and is asked only
 *   where a question needs it
 */
export function measureConditions(overdue: () => Condition): Readonly<Record<Measure, Condition>> {
  return {
    ...fixed,
    get OVERDUE() {
      return sql<SqlBool>`(${pending} and ${overdue()})`
    },
  }
}
