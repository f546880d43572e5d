import { Level, Pathway, Route } from '../../schema/vocabulary'
import { shiftDay } from '../calendar/day-of'
import type { WorkingCalendar } from '../calendar/working-calendar'
import type { Applicant } from './applicant'
import { dayIn, officeHour, workingDayFrom, workingDaysAfter, type Moment } from './clock'
import { Life } from './life'
import { Random } from './random'
import { slips, type PlantedRule } from './slip'
import { countyBody, teacherDelayDays, type Timetable } from './timetable'

/** What all stories of a year have in common. */
export interface Setting {
  year: number
  /** Declarations of the whole year. */
  count: number
  seed: number
  calendar: WorkingCalendar
  timetable: Timetable
}

export const routeOf = ({ employer }: Applicant): Route =>
  employer.county === '650500' ? Route.CITY_DIRECT : Route.COUNTY

/** Whether 市教育局 decides: teachers of the city on pathways without a review (一(四)). */
export const isEducationsOwn = (applicant: Applicant): boolean =>
  applicant.series.isTeacher &&
  routeOf(applicant) === Route.CITY_DIRECT &&
  [Pathway.CONFERMENT, Pathway.INITIAL_DETERMINATION].includes(applicant.pathway)

/** Code of the reviewing body by the notice; null on other pathways and for a county's 初级, which it reviews itself (一(三)). */
export function committeeOf(applicant: Applicant): string | null {
  const { pathway, level, series } = applicant
  if (pathway !== Pathway.REVIEW) return null
  if (!series.isTeacher && level === Level.JUNIOR && routeOf(applicant) === Route.COUNTY) return null
  return series.committee
}

/** Generates the history of one declaration. Its time only goes forward. */
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

  /** Whether a mistake against this rule is planted in the declaration. */
  slips(rule: PlantedRule): boolean {
    return slips(rule, this.setting, this.index + 1)
  }

  /** Goes on to an office hour of that day; stays at the present moment when that is later. */
  on(day: string): Moment {
    return this.at(officeHour(this.random, day))
  }

  /** Goes on to that moment, unless the present one is later. @returns the present moment */
  at(moment: Moment): Moment {
    if (moment > this.#moment) this.#moment = moment
    return this.#moment
  }

  /** Goes on to an office hour some working days later. */
  in(fewest: number, most: number): Moment {
    return this.on(this.after(this.today, this.random.integer(fewest, most)))
  }

  after(day: string, workingDays: number): string {
    return workingDaysAfter(this.setting.calendar, day, workingDays)
  }

  /** A window as it applies to this declaration: for teachers it is later, by 市教育局's own notice (一(二)). */
  window([from, to]: [string, string]): [string, string] {
    if (!this.applicant.series.isTeacher) return [from, to]
    const shifted = (day: string) => workingDayFrom(this.setting.calendar, shiftDay(day, teacherDelayDays))
    return [shifted(from), shifted(to)]
  }

  /** First and last meeting day of the reviewing body. */
  meetings(): [string, string] {
    return this.setting.timetable.meetings.get(this.committee ?? countyBody)!
  }

  /** Random numbers that all declarations of a meeting share. */
  sessionRandom(day: string): Random {
    return new Random(this.setting.seed, 'session', this.setting.year, this.committee ?? countyBody, day)
  }
}
