/**
 * Whether a text is an existing day of the years 1000 to 2999: JavaScript accepts 2023-02-31 as a date, PostgreSQL refuses
 * it.
 */
export function isRealDay(text: string): boolean {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
