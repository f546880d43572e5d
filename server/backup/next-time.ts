/** ms */
const day = 24 * 60 * 60 * 1000
const eightHours = 8 * 60 * 60 * 1000
/** After a start: the portal first serves those who wait for it. */
const afterStart = 60_000

/**
 * When to make the next backup: at the time of day in Beijing (HH:MM), or soon if the newest one is older than a day, as
 * after a night in which the machine was off.
 */
export function nextBackup(at: string, newest: Date | null, now: Date): Date {
  if (!newest || now.getTime() - newest.getTime() > day) return new Date(now.getTime() + afterStart)
  const [hours, minutes] = at.split(':').map(Number) as [number, number]
  const midnight = Math.floor((now.getTime() + eightHours) / day) * day - eightHours
  const today = midnight + (hours * 60 + minutes) * 60_000
  return new Date(today > now.getTime() ? today : today + day)
}
