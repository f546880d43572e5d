import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { CommitteeReturns } from '../../schema/vocabulary'

/**
 * Number of returns by the committee; other returns don't count (五(二)2). Every submission but the last one was returned.
 * The last one was returned too when the declaration is in correction or ended by its third return.
 */
export const committeeReturns = sql<number | null>`case
  when not_accepted_reason = 'THIRD_RETURN' then greatest(committee_submission_count, 3)
  when stage = 'CORRECTION' and returned_from = 'COMMITTEE_REVIEW' then greatest(committee_submission_count, 1)
  when committee_submission_count > 0 then committee_submission_count - 1 end`

/** The classes of 1, 2 and 3 returns; all higher numbers are MORE. */
const counted = [CommitteeReturns.ONCE, CommitteeReturns.TWICE, CommitteeReturns.THRICE]

export const returnsClass = (returns: number): CommitteeReturns => counted[returns - 1] ?? CommitteeReturns.MORE

export function returnedAsOften(classes: readonly CommitteeReturns[]): RawBuilder<SqlBool> {
  const numbers = counted.flatMap((each, at) => (classes.includes(each) ? [at + 1] : []))
  const more = classes.includes(CommitteeReturns.MORE)
  return sql<SqlBool>`coalesce((${committeeReturns}) = any(${numbers}::integer[])
    or (${more} and (${committeeReturns}) > ${sql.lit(counted.length)}), false)`
}
