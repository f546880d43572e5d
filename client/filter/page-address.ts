/** Valid values of `size` in the list's address, besides `scrolled`. */
export const pageSizes = [20, 50, 100, 200] as const
/** The value of `size` for one list that is scrolled instead of pages. */
export const scrolled = 'all'
