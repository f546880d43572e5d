import { attributes } from '../../../schema/field'
import { dayOf } from '../../calendar/day-of'
import { fieldsOf, type Field } from '../template'
import { CellError } from './problem'

/** Fields with a date, and whether it is one of the applicant's life and not of the declaration's way. */
const isOfPerson = new Map<Field, boolean>(
  fieldsOf(({ value: { kind } }) => kind === 'day' || kind === 'monthOrDay' || kind === 'moment').map((field) => [
    field,
    (attributes[field] as { lasting?: true }).lasting === true,
  ]),
)

/** No applicant was born before it. */
const firstYear = 1900
/** Years before and after the review year in which something of a declaration may be: it is prepared before, and confirmed after it. */
const around = { before: 1, after: 2 }
/** Years after the review year in which something that is planned for an applicant may end, such as aid to Xinjiang. */
const planned = 5

/** Days on which something has happened. Others, such as those of a meeting or the end of a notice, may be planned. */
const happened = new Set<Field>(['enteredAt', 'submittedAt', 'employerSubmittedAt', 'formCheckedOn', 'paperReceivedOn'])

/**
 * Refuses a date that is years away from the review year, which is a mistake of typing or an empty date of a program: one such
 * date stretches each chart of days and each average. Refuses a day after the import on which something has happened, too, as
 * a record refuses it: a mistyped year.
 *
 * @param value as it was parsed; fields of other kinds pass
 * @param today the day of the import, yyyy-mm-dd
 * @throws CellError IMPORT_DATE_FAR, IMPORT_DATE_AHEAD
 */
export function checkDate(field: Field, value: unknown, year: number, today: string): void {
  const ofPerson = isOfPerson.get(field)
  if (ofPerson === undefined) return
  const first = ofPerson ? firstYear : year - around.before
  const last = year + (ofPerson ? planned : around.after)
  const day = value instanceof Date ? dayOf(value) : String(value)
  const found = Number(day.slice(0, 4))
  if (found < first || found > last) {
    const usual = `${year} 年度申报的这一项应在 ${first} 年至 ${last} 年之间`
    throw new CellError('IMPORT_DATE_FAR', `日期 ${day} 太远：${usual}，请核对年份；没有日期的留空。`)
  }
  if (happened.has(field) && day > today) {
    const reason = `日期 ${day} 还没有到（导入时是 ${today}），请核对年份；没有日期的留空。`
    throw new CellError('IMPORT_DATE_AHEAD', reason)
  }
}
