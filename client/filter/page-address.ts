/** Valid values of `size` in the list's address. */
export const pageSizes = [20, 50, 100, 200] as const
