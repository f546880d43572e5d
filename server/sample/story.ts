import { Level, Pathway, Route } from '../../schema/vocabulary'
import { shiftDay } from '../calendar/day-of'
import type { WorkingCalendar } from '../calendar/working-calendar'
import type { Applicant } from './applicant'
import { dayIn, officeHour, workingDayFrom, workingDaysAfter, type Moment } from './clock'
import { Life } from './life'
import { Random } from './random'
import { slips, type PlantedRule } from './slip'
import { countyBody, teacherDelayDays, type Timetable } from './timetable'

/** What every story of a year has in common. */
export interface Setting {
  year: number
  seed: number
  calendar: WorkingCalendar
  timetable: Timetable
}

export const routeOf = ({ employer }: Applicant): Route =>
  employer.county === '650500' ? Route.CITY_DIRECT : Route.COUNTY

/** 一(四) leaves the city's teachers to 市教育局, whatever is asked for without a review. */
export const isEducationsOwn = (applicant: Applicant): boolean =>
  applicant.series.isTeacher &&
  routeOf(applicant) === Route.CITY_DIRECT &&
  [Pathway.CONFERMENT, Pathway.INITIAL_DETERMINATION].includes(applicant.pathway)

/** Code of the reviewing body that the notice names: none outside the review and for a county's own 初级 (一(三)). */
export function committeeOf(applicant: Applicant): string | null {
  const { pathway, level, series } = applicant
  if (pathway !== Pathway.REVIEW) return null
  if (!series.isTeacher && level === Level.JUNIOR && routeOf(applicant) === Route.COUNTY) return null
  return series.committee
}

/** One declaration's life being told; time only goes forward in it. */
export class Story {
  readonly life = new Life()
  readonly random: Random
  readonly committee: string | null
  #moment: Moment

  constructor(
    readonly setting: Setting,
    readonly applicant: Applicant,
    readonly index: number,
  ) {
    this.random = new Random(setting.seed, 'story', setting.year, index)
    this.committee = committeeOf(applicant)
    this.#moment = `${setting.timetable.open} 10:00`
  }

  get today(): string {
    return dayIn(this.#moment)
  }

  /** Whether this declaration breaks the rule on purpose. */
  slips(rule: PlantedRule): boolean {
    return slips(rule, this.setting, this.index + 1)
  }

  /** An office hour of that day, or of now if that day is over; the story goes on from there. */
  on(day: string): Moment {
    return this.at(officeHour(this.random, day))
  }

  at(moment: Moment): Moment {
    if (moment > this.#moment) this.#moment = moment
    return this.#moment
  }

  /** An office hour some working days from now. */
  in(fewest: number, most: number): Moment {
    return this.on(this.after(this.today, this.random.integer(fewest, most)))
  }

  after(day: string, workingDays: number): string {
    return workingDaysAfter(this.setting.calendar, day, workingDays)
  }

  /** A committee's window as it holds for this declaration: 市教育局 works to a notice of its own (一(二)). */
  window([from, to]: [string, string]): [string, string] {
    if (!this.applicant.series.isTeacher) return [from, to]
    const shifted = (day: string) => workingDayFrom(this.setting.calendar, shiftDay(day, teacherDelayDays))
    return [shifted(from), shifted(to)]
  }

  /** The reviewing body's two meeting days. */
  meetings(): [string, string] {
    return this.setting.timetable.meetings.get(this.committee ?? countyBody)!
  }

  /** Draws that all of a body's session share. */
  sessionRandom(day: string): Random {
    return new Random(this.setting.seed, 'session', this.setting.year, this.committee ?? countyBody, day)
  }
}
