import { sql, type RawBuilder } from 'kysely'
import { workingNumber } from '../calendar/working-number'

/**
 * 在办工作日: working days since a row's current step began, up to `today`; null outside the loaded calendar. The one
 * expression behind lists, desks, progress, findings and workbooks.
 *
 * @param today yyyy-mm-dd, Asia/Shanghai
 */
export const stageDays = (today: string): RawBuilder<number | null> =>
  sql`(${workingNumber(sql`${today}::date`)} - ${workingNumber(sql`entered_on`)})`
