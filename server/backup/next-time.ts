import { dayOf } from '../calendar/day-of'

/** ms */
const day = 24 * 60 * 60 * 1000
/** After a start: the portal first serves those who wait for it. */
const afterStart = 60_000

/**
 * When to make the next backup: at the time of day in Beijing (HH:MM), or soon if the newest one is older than a day, as
 * after a night in which the machine was off.
 */
export function nextBackup(at: string, newest: Date | null, now: Date): Date {
  if (!newest || now.getTime() - newest.getTime() > day) return new Date(now.getTime() + afterStart)
  const today = new Date(`${dayOf(now)}T${at}:00+08:00`)
  return today > now ? today : new Date(today.getTime() + day)
}
