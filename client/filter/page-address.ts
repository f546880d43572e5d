/** What the list's address may say beside the filter. */
export const pageSizes = [20, 50, 100, 200] as const
