import { everyDay } from './day-of'

/** One year's holidays as a government office announces them; a range is written `from/to`, both included. */
export interface HolidayNotice {
  year: number
  source: string
  holidays: { name: string; off: string[] }[]
  /** Weekend days that become working days (调休). */
  makeUp: string[]
}

/** A year is added by adding a file. */
const national = import.meta.glob<HolidayNotice>('./national/*.json', { eager: true, import: 'default' })
const xinjiang = import.meta.glob<HolidayNotice>('./xinjiang/*.json', { eager: true, import: 'default' })

/** State Council (国务院办公厅) notices by year. Nothing is computed in a year without one. */
export const nationalNotices: HolidayNotice[] = Object.values(national).toSorted((a, b) => a.year - b.year)

/** Xinjiang's own holidays by year. A year without them is computed and labelled 地方假日未确认. */
export const xinjiangNotices: HolidayNotice[] = Object.values(xinjiang).toSorted((a, b) => a.year - b.year)

/** The days off of a notice, each with its holiday's name. */
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
