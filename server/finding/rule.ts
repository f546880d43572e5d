import type { RawBuilder, SqlBool } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { Label, Severity } from '../../schema/vocabulary'

/** SQL over one row of the rule's subject, its columns written unqualified; null = can't be told. */
export type Condition = RawBuilder<SqlBool>

/** What a rule may know besides the row; nothing else, so that a rule says the same wherever it is asked. */
export interface Circumstances {
  /** The notice of the row's year. */
  cycle: Cycle
  now: Date
  /** The day of `now` in Asia/Shanghai, yyyy-mm-dd. */
  today: string
  /** The past day that is asked about, whose end `now` is; null for the present. */
  asOf: string | null
}

/** What a rule reads of the row. */
export interface Input {
  /** As the import template or the register calls it: 公示开始. */
  name: string
  value: RawBuilder<unknown>
}

/**
 * One clause of the notice as a question to one declaration (`rule/r01…r49`) or committee (`rule/r50…r53`).
 *
 * SQL's three values are the verdicts: `applies` false = 不适用; `applies and violated` true = 不符合, false = 符合,
 * null = 无法核对. So a missing input needs no case of its own: what can't be computed is null, and never fine.
 */
export interface Rule {
  /** R and two digits. */
  id: string
  subject: 'DECLARATION' | 'COMMITTEE'
  severity: Severity
  /** 五(二)3; null for what the notice doesn't say and the portal proposes. Its words are the cycle's (`ground.ts`). */
  clause: string | null
  /** The period whose words are the clause's, D1 … D9; else they stand in the cycle's `quotes`. */
  window?: string
  title: Label
  /** What to do about it, one sentence. */
  advice: Label
  /** What it reads, in the order of telling: which are missing is told, and a changed one ends an acknowledgement. */
  inputs: readonly Input[]
  /** Where the notice itself is silent about the row, which is missing like an input. */
  unsaid?(circumstances: Circumstances): Condition
  applies(circumstances: Circumstances): Condition
  violated(circumstances: Circumstances): Condition
  /** Where a violation is only a 提醒 (too early rather than too late). */
  milder?(circumstances: Circumstances): Condition
  /** The report line of a violated row, SQL text in Chinese: 公示4个工作日，少1个. */
  message(circumstances: Circumstances): RawBuilder<string | null>
}
