import { client } from '../graphql/client'
import type { SpecialDay } from '../ui/special-day'
import { specialDaysQuery } from './document'

/** A year's holidays and worked weekend days for the calendars that people choose from; none if the year isn't loaded. */
export async function loadSpecialDays(year: number): Promise<ReadonlyMap<string, SpecialDay>> {
  const answer = await client.query({ query: specialDaysQuery, variables: { year } }).catch(() => null)
  const days = answer?.data?.calendarYear?.days ?? []
  return new Map(
    days.flatMap(({ day, isWorking, name, layer }) => (layer ? [[day, { isWorking, name: name ?? '' }] as const] : [])),
  )
}
