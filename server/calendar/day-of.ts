const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** The day of an instant in Asia/Shanghai, yyyy-mm-dd, whatever the process's zone. */
export function dayOf(instant: Date): string {
  return beijing.format(instant)
}

const millisecondsPerDay = 86_400_000

/** Calendar days later (or earlier), yyyy-mm-dd → yyyy-mm-dd. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10)
}

/** Every day from one to another, both included. */
export function everyDay(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = shiftDay(day, 1)) days.push(day)
  return days
}
