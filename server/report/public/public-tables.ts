/** What the public edition prints: T5, T6 and T9 are the office's own business (its desks, committees and findings). */
export const publicTables: readonly string[] = ['T1', 'T2', 'T3', 'T4', 'T7', 'T8']
