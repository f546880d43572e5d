import { CalendarLayer } from '../../schema/vocabulary'
import { isRealDay } from '../../schema/real-day'
import { everyDay, isWeekend, shiftDay } from './day-of'
import type { HolidayNotice } from './layer'
import { CalendarFileError } from './parse-notice'

/** In days; a longer holiday is taken for a typing error in its end. */
const longestHoliday = 31

/** A day may also be in December of the year before: the New Year holiday may begin there. */
function checkDay(day: string, year: number): void {
  if (!isRealDay(day)) throw new CalendarFileError(`没有“${day}”这一天。`)
  if (!day.startsWith(String(year)) && !day.startsWith(`${year - 1}-12`)) {
    throw new CalendarFileError(`${day} 不属于 ${year} 年。`)
  }
}

function daysOfRange(range: string, year: number): string[] {
  const [from, to = from, more] = range.split('/') as [string, string?, string?]
  if (more !== undefined) throw new CalendarFileError(`“${range}”应写成“起/止”。`)
  checkDay(from, year)
  checkDay(to, year)
  if (to < from) throw new CalendarFileError(`“${range}”的止日早于起日。`)
  if (to >= shiftDay(from, longestHoliday)) throw new CalendarFileError(`“${range}”超过 ${longestHoliday} 天。`)
  return everyDay(from, to)
}

/** @throws CalendarFileError if days don't exist, contradict each other, or are missing */
export function checkNotice(notice: HolidayNotice, layer: CalendarLayer): void {
  const { year, source, holidays, makeUp } = notice
  if (!Number.isInteger(year) || year < 2000 || year > 2999) throw new CalendarFileError('年份应为四位数。')
  if (source.trim() === '') throw new CalendarFileError('请写明出处，如放假通知的名称和文号。')
  if (source.length > 200) throw new CalendarFileError('出处最多 200 字。')
  const off = holidays.flatMap((holiday) => holiday.off.flatMap((range) => daysOfRange(range, year)))
  if (layer === CalendarLayer.NATIONAL && off.length === 0) {
    throw new CalendarFileError(`国务院办公厅 ${year} 年放假通知至少要有一个放假日。`)
  }
  makeUp.forEach((day) => checkDay(day, year))
  const all = [...off, ...makeUp]
  const twice = all.find((day, index) => all.indexOf(day) !== index)
  if (twice !== undefined) {
    throw new CalendarFileError(
      `${twice} 写了两次${makeUp.includes(twice) && off.includes(twice) ? '，又休又班' : ''}。`,
    )
  }
  const ordinary = makeUp.find((day) => !isWeekend(day))
  if (ordinary !== undefined) throw new CalendarFileError(`${ordinary} 不是周末，不用写调休上班。`)
}
