const hour = 3_600_000

/** A day and a time in Beijing. Without a time it means the whole day. */
export interface DayAndHour {
  day: string
  hour: string
}

const beijing = (instant: number) => new Date(instant + 8 * hour).toISOString()

/** A window's start as the form shows it. */
export function beginOf(startsAt: string | null | undefined): DayAndHour {
  if (!startsAt) return { day: '', hour: '' }
  const text = beijing(Date.parse(startsAt))
  const time = text.slice(11, 16)
  return { day: text.slice(0, 10), hour: time === '00:00' ? '' : time }
}

/** A window's end as the form shows it. Midnight means the whole previous day. */
export function endOf(endsAt: string | null | undefined): DayAndHour {
  if (!endsAt) return { day: '', hour: '' }
  const text = beijing(Date.parse(endsAt))
  const time = text.slice(11, 16)
  return time === '00:00'
    ? { day: beijing(Date.parse(endsAt) - 1).slice(0, 10), hour: '' }
    : { day: text.slice(0, 10), hour: time }
}

export function startsAtOf({ day, hour: time }: DayAndHour): string | null {
  return day ? new Date(`${day}T${time || '00:00'}:00+08:00`).toISOString() : null
}

export function endsAtOf({ day, hour: time }: DayAndHour): string | null {
  if (!day) return null
  const from = Date.parse(`${day}T${time || '00:00'}:00+08:00`)
  return new Date(time ? from : from + 24 * hour).toISOString()
}
