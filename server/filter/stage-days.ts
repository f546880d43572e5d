import { sql, type RawBuilder } from 'kysely'
import { workingNumber } from '../calendar/working-number'

/**
 * 在办工作日: working days since a row entered its current stage, up to `today`; null outside the loaded calendar. Lists,
 * desks, progress, findings and workbooks all use it.
 *
 * @param today yyyy-mm-dd, Asia/Shanghai
 */
export const stageDays = (today: string): RawBuilder<number | null> =>
  sql`(${workingNumber(sql`${today}::date`)} - ${workingNumber(sql`entered_on`)})`
