/** Tables of the public edition. T5, T6 and T9, about desks, committees and findings, are internal to the office. */
export const publicTables: readonly string[] = ['T1', 'T2', 'T3', 'T4', 'T7', 'T8']
