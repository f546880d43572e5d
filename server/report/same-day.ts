import { isRealDay } from '../../schema/real-day'

/** The same month and day some years earlier; 29 February becomes 28 February in a year without it. */
export function sameDay(day: string, yearsEarlier: number): string {
  const [year, rest] = [Number(day.slice(0, 4)) - yearsEarlier, day.slice(4)]
  const same = `${year}${rest}`
  return isRealDay(same) ? same : `${year}-02-28`
}
