import type { Cycle, Series } from '../../schema/cycle'
import { Level, Pathway, counties, type County } from '../../schema/vocabulary'
import type { Employers, SampleEmployer } from './employer'
import { drawFate, Fate } from './fate'
import { Population, type Person } from './person'
import { Random } from './random'
import { tradeOf } from './trade'

/** A person's declaration and its fate, without dates. */
export interface Applicant {
  person: Person
  employer: SampleEmployer
  series: Series
  pathway: Pathway
  level: Level
  fate: Fate
}

const countyShares: Record<County, number> = { '650500': 30, '650502': 40, '650521': 18, '650522': 12 }

const pathwayShares = [
  [Pathway.REVIEW, 70],
  [Pathway.INITIAL_DETERMINATION, 17],
  [Pathway.CONFERMENT, 6],
  [Pathway.STEP_UP_RECOGNITION, 3],
  [Pathway.ENTRUSTED_REVIEW, 4],
] as const

/** [高, 中, 初]; in the city only the teacher series are reviewed for 高级 (一(一), 一(二)). */
const levelShares: Record<Pathway, [number, number, number]> = {
  [Pathway.REVIEW]: [0, 63, 37],
  [Pathway.INITIAL_DETERMINATION]: [0, 12, 88],
  [Pathway.CONFERMENT]: [0, 100, 0],
  [Pathway.STEP_UP_RECOGNITION]: [25, 75, 0],
  [Pathway.ENTRUSTED_REVIEW]: [70, 30, 0],
}
const teacherReview: [number, number, number] = [27, 48, 25]

/** Indexes of the year's two applicants whose fraud is detected. */
const disqualified = new Set([140, 173])

const levels = [Level.SENIOR, Level.INTERMEDIATE, Level.JUNIOR] as const

function drawLevel(random: Random, pathway: Pathway, series: Series): Level {
  const shares = series.isTeacher && pathway === Pathway.REVIEW ? teacherReview : levelShares[pathway]
  return random.weighted(levels.map((level, index) => [level, shares[index]!] as const))
}

/**
 * A year's new applicants. The first n are the same for any `count`, so that the next year can let some of them declare
 * again. The first ones cover every series in every county and every committee.
 */
export function newcomers(cycle: Cycle, employers: Employers, seed: number, year: number, count: number): Applicant[] {
  const population = new Population(year)
  const seriesShares = cycle.series.map((series) => [series, tradeOf(series.code).weight] as const)
  const coverage = cycle.series.length * counties.length
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(seed, 'applicant', year, index)
    const covers = index < coverage
    const series = covers ? cycle.series[index % cycle.series.length]! : random.weighted(seriesShares)
    const county = covers
      ? counties[Math.floor(index / cycle.series.length)]!
      : random.weighted(counties.map((code) => [code, countyShares[code]] as const))
    const committed = index < cycle.series.length
    const found = disqualified.has(index)
    const pathway = committed || found ? Pathway.REVIEW : random.weighted(pathwayShares)
    const level = committed ? Level.INTERMEDIATE : drawLevel(random, pathway, series)
    const trade = tradeOf(series.code)
    return {
      person: population.invent(random, level, trade.womanShare),
      employer: employers.draw(random, trade.sector, county),
      series,
      pathway,
      level,
      fate: found ? Fate.DISQUALIFIED : committed ? Fate.DECIDED : drawFate(random, pathway, trade.passRate),
    }
  })
}

/** Second declarations in the same year: after a third return, which 五(二)2 forbids, and of people with a live one. */
const thirdReturnedAgain = 2
const liveTwice = 3
const seconds = thirdReturnedAgain + liveTwice + 1

function secondDeclarations(own: Applicant[]): Applicant[] {
  const elsewhere = ({ county }: SampleEmployer) => county !== '650500'
  const returned = own.filter(({ fate }) => fate === Fate.THIRD_RETURN).slice(0, thirdReturnedAgain)
  const live = own
    .filter(({ fate, pathway, employer }) => fate === Fate.DECIDED && pathway === Pathway.REVIEW && elsewhere(employer))
    .slice(0, liveTwice)
  const other = own.find(({ employer }) => !elsewhere(employer))!.employer
  return [
    ...returned.map((applicant) => ({ ...applicant, fate: Fate.REDECLARED })),
    ...live.map((applicant) => ({ ...applicant, employer: other })),
  ]
}

/** Somebody who was disqualified the year before and may not declare for three years (五(三)). */
function bannedApplicant(cycle: Cycle, employers: Employers, seed: number): Applicant {
  const [found] = disqualifiedOf(cycle, employers, seed, cycle.year - 1)
  return { ...found!.applicant, fate: Fate.DECIDED }
}

/** The year's applicants whose fraud is detected, with their indexes. */
export function disqualifiedOf(cycle: Cycle, employers: Employers, seed: number, year: number) {
  const first = newcomers(cycle, employers, seed, year, Math.max(...disqualified) + 1)
  return [...disqualified].map((index) => ({ index, applicant: first[index]! }))
}

const mayRedeclare = new Set([
  Fate.VOTED_DOWN,
  Fate.LATE,
  Fate.THIRD_RETURN,
  Fate.LAPSED,
  Fate.NO_PAPER,
  Fate.WITHDRAWN,
])

/** A year's applicants. Some who failed in the review of the year before declare again. */
export function applicantsOf(cycle: Cycle, employers: Employers, seed: number, count: number): Applicant[] {
  const again = newcomers(cycle, employers, seed, cycle.year - 1, Math.floor(count * 0.8))
    .filter(({ fate, pathway }) => pathway === Pathway.REVIEW && mayRedeclare.has(fate))
    .map((applicant, index): Applicant => {
      const random = new Random(seed, 'again', cycle.year, index)
      return { ...applicant, fate: drawFate(random, applicant.pathway, tradeOf(applicant.series.code).passRate) }
    })
    .slice(0, Math.floor(count * 0.06))
  const own = newcomers(cycle, employers, seed, cycle.year, count - again.length - seconds)
  const all = [...own, ...again, ...secondDeclarations(own), bannedApplicant(cycle, employers, seed)]
  return all.map((applicant) => {
    const { fate, series, employer } = applicant
    if (fate !== Fate.INELIGIBLE) return applicant
    return { ...applicant, employer: employers.barred(tradeOf(series.code).sector, employer.county) }
  })
}
