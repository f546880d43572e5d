import { recordKindLabel, RecordKind } from '../../schema/vocabulary'
import { RecordDayError } from './error'
import { plannable } from './kind'

interface Days {
  kind: RecordKind
  year: number
  fromDay: string
  untilDay?: string | null
}

/** Years after a review year in which its last results may still be confirmed. */
const yearsAfter = 1

/**
 * Refuses dates that must be mistakes: a future date for something that has happened, a date outside the review year
 * (a ban's may be of any year), an end before its start.
 *
 * @param today yyyy-mm-dd
 * @throws RecordDayError
 */
export function checkDays({ kind, year, fromDay, untilDay }: Days, today: string): void {
  const name = recordKindLabel[kind].zh
  if (!plannable.has(kind) && fromDay > today) {
    throw new RecordDayError('AHEAD', `${name}的日期 ${fromDay} 还没有到（今天是 ${today}），请核对日期。`)
  }
  const last = year + yearsAfter
  const far = [fromDay, untilDay ?? fromDay].find(
    (day) => Number(day.slice(0, 4)) < year || Number(day.slice(0, 4)) > last,
  )
  if (far && kind !== RecordKind.BAN) {
    throw new RecordDayError(
      'FAR',
      `${name}的日期 ${far} 不在 ${year} 年度（${year}-01-01 至 ${last}-12-31），请核对年份。`,
    )
  }
  if (untilDay && untilDay < fromDay) {
    throw new RecordDayError('REVERSED', `${name}的结束日期 ${untilDay} 早于开始日期 ${fromDay}，请核对日期。`)
  }
}
