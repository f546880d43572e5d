import { dayOf } from '../../calendar/day-of'
import type { Field } from '../template'
import { CellError } from './problem'

/** Days on which something has happened. Others, such as those of a meeting or the end of a notice, may be planned. */
const happened = new Set<Field>(['enteredAt', 'submittedAt', 'employerSubmittedAt', 'formCheckedOn', 'paperReceivedOn'])

/**
 * Refuses a day after the import on which something has happened, as a record refuses it: a mistyped year.
 *
 * @param value as it was parsed; other fields pass
 * @param today the day of the import, yyyy-mm-dd
 * @throws CellError IMPORT_DATE_AHEAD
 */
export function checkNotAhead(field: Field, value: unknown, today: string): void {
  if (!happened.has(field)) return
  const day = value instanceof Date ? dayOf(value) : String(value)
  if (day <= today) return
  const reason = `日期 ${day} 还没有到（导入时是 ${today}），请核对年份；没有日期的留空。`
  throw new CellError('IMPORT_DATE_AHEAD', reason)
}
