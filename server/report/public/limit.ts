/** People in groups smaller than this could be identified. */
export const smallest = 3
/** By everything that can be computed, a hidden number may have at least `width` + 1 values. */
export const width = 3

export const isSmall = (value: number) => value > 0 && value < smallest
