import { workingCalendar } from '../../server/calendar/loaded'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { sampleSeed } from '../../server/sample/load'
import { declarationsIn } from '../../server/sample/size'
import { sampleYear, type SampleRow } from '../../server/sample/year'
import { testNow, testSampleSize } from './config'

/** A year's file as the platform would have exported it at `now`. The sample was imported from such files. */
export function sampleFile(year: number, now = testNow): SampleRow[] {
  const cycle = readNoticeFiles('nowhere')
    .map(reviveCycle)
    .find((candidate) => candidate.year === year)!
  const count = declarationsIn(year, testSampleSize)
  return sampleYear({ cycle, calendar: workingCalendar, now, count, seed: sampleSeed })
}
