import { workingCalendar } from '../../server/calendar/loaded'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/read'
import { sampleSeed } from '../../server/sample/load'
import { sampleYear, type SampleRow } from '../../server/sample/year'
import { testNow } from './config'

/** A year's file as the platform would have exported it at `now`. The sample was imported from such files. */
export function sampleFile(year: number, now = testNow): SampleRow[] {
  const cycle = readNoticeFiles('nowhere')
    .map(reviveCycle)
    .find((candidate) => candidate.year === year)!
  const count = 5400 + 300 * (year - 2023)
  return sampleYear({ cycle, calendar: workingCalendar, now, count, seed: sampleSeed })
}
