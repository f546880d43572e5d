import { dayOf } from '../../server/calendar/day-of'
import type { SampleRow } from '../../server/sample/year'
import { timetableOf } from '../../server/sample/timetable'
import type { Known } from './expected-findings'

/** Has its filing three working days late, and none in the newest year. */
const dilatory = 'party-school'
/** Has no meeting date in the newest year. */
const silent = 'culture'

/** R50–R53, implemented independently: rule → codes of the committees that violate it. */
export function expectedCommitteeFindings(
  file: readonly SampleRow[],
  { cycle, calendar, now }: Known,
  { newest, seed }: { newest: boolean; seed: number },
): Record<string, string[]> {
  const today = dayOf(now)
  const { meetings } = timetableOf(cycle, calendar, seed)
  const lastDayOf = (id: string) =>
    dayOf(new Date(cycle.windows.find((window) => window.id === id)!.endsAt!.getTime() - 1))
  const filed = !newest && calendar.add(lastDayOf('D3'), 3) <= today
  // Due on a Sunday, 15 October 2023, so the reminder starts on the Friday before.
  const due = calendar.between(today, lastDayOf('D3')) <= 0
  const metUnfiled = newest && meetings.get(dilatory)![0] <= today
  const yetToMeet = cycle.bodies.filter(
    ({ code, annexNo, name }) =>
      annexNo !== null &&
      (meetings.get(code)![0] > today || (newest && code === silent)) &&
      file.some(
        (row) =>
          row['评审委员会'] === name &&
          row['结局'] === null &&
          ['报送纸质材料', '评审会议'].includes(String(row['当前环节'])),
      ),
  )
  const nearlyOver = calendar.between(today, lastDayOf('D6')) <= 10
  const found: Record<string, string[]> = {
    R50: due && !filed ? [dilatory] : [],
    R51: metUnfiled ? [dilatory] : [],
    R52: ['education'],
    R53: nearlyOver ? yetToMeet.map(({ code }) => code).toSorted() : [],
  }
  return Object.fromEntries(Object.entries(found).filter(([, committees]) => committees.length > 0))
}
