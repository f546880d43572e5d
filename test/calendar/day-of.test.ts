import { expect, test } from 'vitest'
import { dayOf } from '../../server/calendar/day-of'

const hour = 3_600_000

test('an instant is of the day that the zone’s own clock shows, also while it had summer time', () => {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
  const wrong: Date[] = []
  for (let at = Date.UTC(1985, 0, 1); at < Date.UTC(2045, 0, 1); at += 11 * hour) {
    for (const instant of [new Date(at), new Date(at - (at % (24 * hour)) + 16 * hour), new Date(at - 1)]) {
      if (dayOf(instant) !== clock.format(instant)) wrong.push(instant)
    }
  }
  expect(wrong).toEqual([])
})
