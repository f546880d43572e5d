import type { RawBuilder, SqlBool } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { Label, Severity } from '../../schema/vocabulary'

/** SQL over one row of the rule's subject, with unqualified columns; null if it can't be determined. */
export type Condition = RawBuilder<SqlBool>

/** Everything that a rule may use besides the row, so that it gives the same answer wherever it is used. */
export interface Circumstances {
  /** The notice of the row's year. */
  cycle: Cycle
  now: Date
  /** The day of `now` in Asia/Shanghai, yyyy-mm-dd. */
  today: string
  /** A past day, of which `now` is the last instant; null for the present. */
  asOf: string | null
  /** The ids of the only declarations that are asked about, if they are few: facts of a whole year cost more. */
  among?: readonly number[]
}

/** A value of the row that a rule reads. */
export interface Input {
  /** Its name in the import template or in the register: 公示开始. */
  name: string
  value: RawBuilder<unknown>
}

/**
 * One clause of the notice as a check of a declaration (`rule/r01…r49`) or a committee (`rule/r50…r53`).
 *
 * The verdict is a three-valued SQL condition: `applies` false is 不适用; `applies and violated` true is 不符合, false is 符合,
 * null is 无法核对. So rules don't handle missing inputs: they make the condition null.
 */
export interface Rule {
  /** R and two digits. */
  id: string
  subject: 'DECLARATION' | 'COMMITTEE'
  severity: Severity
  /** 五(二)3; null for a rule that the portal proposes without a clause. The cycle has its words (`ground.ts`). */
  clause: string | null
  /** The window whose text is the clause, D1 … D9; for other clauses the cycle has `quotes`. */
  window?: string
  title: Label
  /** What to do about it, one sentence. */
  advice: Label
  /** The values it reads, in the order in which missing ones are listed. A changed value ends an acknowledgement. */
  inputs: readonly Input[]
  /** True if the notice doesn't say what applies to the row; treated like a missing input. */
  unsaid?(circumstances: Circumstances): Condition
  applies(circumstances: Circumstances): Condition
  violated(circumstances: Circumstances): Condition
  /** True if a violation counts only as 提醒, e.g. too early rather than too late. */
  milder?(circumstances: Circumstances): Condition
  /** The instants from which on another answer may hold although nothing was changed; only if it depends on the clock. */
  changesAt?(circumstances: Circumstances): RawBuilder<Date | null>[]
  /** A Chinese text about the violation, computed in SQL: 公示4个工作日，少1个. */
  message(circumstances: Circumstances): RawBuilder<string | null>
}
