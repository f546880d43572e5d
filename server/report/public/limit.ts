/** Groups of people smaller than this could be recognised. */
export const smallest = 3
/** A number that is held back may be one of so many and one more, as far as anybody can reckon. */
export const width = 3

export const isSmall = (value: number) => value > 0 && value < smallest
