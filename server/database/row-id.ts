/** The number of a row that an answer named by this text; 0, which no row has, for another text. */
export const rowId = (id: string): number => (/^\d{1,9}$/.test(id) ? Number(id) : 0)
