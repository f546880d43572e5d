/** A day as official papers write it: 11月20日. @param day yyyy-mm-dd */
export const monthDay = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** The same, with the year unless it is the only one that a paper is about: 2026年11月20日. */
export const dayIn = (day: string, years: readonly number[]) =>
  years.length === 1 && day.startsWith(`${years[0]}-`) ? monthDay(day) : `${day.slice(0, 4)}年${monthDay(day)}`
