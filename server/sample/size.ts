/** Declarations in the first year of a sample, about as many as the prefecture has. */
export const standardSample = 5400

/** With fewer, some series of a county would have no declaration. */
export const smallestSample = 540

/** A few more each year. */
export const declarationsIn = (year: number, size = standardSample): number =>
  size + Math.round(size / 18) * Math.max(0, year - 2023)

/** How many times as often a rare fault is planted, so that a small year has as many of them as a standard one. */
export const rarityFactor = (count: number): number => Math.max(1, standardSample / count)
