import type { Cycle } from '../../schema/cycle'
import { Pathway } from '../../schema/vocabulary'
import type { WorkingCalendar } from '../calendar/working-calendar'
import { templateColumns } from '../import/template'
import { applicantsOf } from './applicant'
import { passCommittee, passOffices } from './check'
import { momentOf } from './clock'
import { declarationFacts } from './declaration-facts'
import { declare } from './declare'
import { determine, handInPaper, review } from './decide'
import { Employers } from './employer'
import type { Facts } from './life'
import { Story, type Setting } from './story'
import { timetableOf } from './timetable'

/** A file's row by the template's headers; empty cells are null. */
export type SampleRow = Record<string, string | number | null>

export interface SampleYear {
  cycle: Cycle
  calendar: WorkingCalendar
  /** The rows show the state at this instant; declarations that begin later have no row. */
  now: Date
  /** Number of declarations of the whole year. */
  count: number
  seed: number
}

/** A year's invented declarations as the platform would export them at `now`. Equal seeds give equal rows. */
export function sampleYear({ cycle, calendar, now, count, seed }: SampleYear): SampleRow[] {
  const setting: Setting = { year: cycle.year, count, seed, calendar, timetable: timetableOf(cycle, calendar, seed) }
  const moment = momentOf(now)
  return applicantsOf(cycle, new Employers(seed), seed, count).flatMap((applicant, index) => {
    const story = new Story(setting, applicant, index)
    generate(story)
    const known = story.life.asOf(moment)
    return known ? [rowOf({ ...declarationFacts(cycle, applicant, setting, index + 1), ...known })] : []
  })
}

function generate(story: Story): void {
  const isReview = story.applicant.pathway === Pathway.REVIEW
  const isAccepted =
    declare(story) && passOffices(story, isReview) && (!isReview || passCommittee(story)) && handInPaper(story)
  if (!isAccepted) return
  if (isReview) review(story)
  else determine(story)
}

function rowOf(facts: Facts): SampleRow {
  return Object.fromEntries(templateColumns.map(({ field, header }) => [header, facts[field] ?? null]))
}
