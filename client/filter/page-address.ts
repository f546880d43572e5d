/** Valid values of `size` in the list's address, besides `scrolled`. */
export const pageSizes = [20, 50, 100, 200] as const
/** The value of `size` for one list that is scrolled instead of pages. */
export const scrolled = 'all'

/** Valid values of `listed` in the address of 统计分析: how many rows and columns are shown; the others are added up as 其他. */
export const listedChoices = ['10', '20', '40', 'ALL'] as const
export type Listed = (typeof listedChoices)[number]

/** `columns` of a table without columns. */
export const noColumns = 'NONE'

/** Valid values of `table` in the address of 年度对比: codes of the tables, with what their rows are grouped by. */
export const comparisonTables = {
  B1: 'series',
  B2: 'series',
  B3: 'county',
  B4: 'county',
  B5: 'level',
  B6: 'level',
  B7: 'pathway',
  B8: 'pathway',
} as const
type ComparisonTable = keyof typeof comparisonTables

/** Also false for a name that every object has, such as `constructor`. */
export const isComparisonTable = (value: string): value is ComparisonTable => Object.hasOwn(comparisonTables, value)
