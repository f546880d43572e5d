import { everyDay } from './day-of'

/** One year's holidays as an office announces them; ranges are written `from/to`, both included. */
export interface HolidayNotice {
  year: number
  source: string
  holidays: { name: string; off: string[] }[]
  /** Weekend days that are worked instead (调休). */
  makeUp: string[]
}

/** Notices are data: a year is added by adding its file. */
const national = import.meta.glob<HolidayNotice>('./national/*.json', { eager: true, import: 'default' })
const xinjiang = import.meta.glob<HolidayNotice>('./xinjiang/*.json', { eager: true, import: 'default' })

/** State Council (国务院办公厅) notices by year; a year without one is not computed at all. */
export const nationalNotices: HolidayNotice[] = Object.values(national).toSorted((a, b) => a.year - b.year)

/** Xinjiang's own holidays; a year without one is computed and marked 地方假日未确认. */
export const xinjiangNotices: HolidayNotice[] = Object.values(xinjiang).toSorted((a, b) => a.year - b.year)

/** The days a notice sets free, with the holiday's name. */
export function daysOff(notice: Pick<HolidayNotice, 'holidays'>): Map<string, string> {
  return new Map(
    notice.holidays.flatMap(({ name, off }) =>
      off.flatMap((range) => {
        const [from, to = from] = range.split('/') as [string, string?]
        return everyDay(from, to).map((day) => [day, name] as const)
      }),
    ),
  )
}
