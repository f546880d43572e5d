/** Excel's serial number of a time in ms: days since 1899-12-30. */
const serialOfTime = (time: number): number => time / 86_400_000 + 25_569

export const serialOf = (instant: Date): number => serialOfTime(instant.getTime())

/** Of `yyyy-mm-dd` or `yyyy-mm-dd hh:mm:ss` by whatever clock: the number that shows the same. */
export const serialOfText = (text: string): number =>
  serialOfTime(Date.parse(text.length > 10 ? `${text.replace(' ', 'T')}Z` : text))
