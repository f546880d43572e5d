import pLimit from 'p-limit'

/** Exports hold a snapshot and memory: two are written at once, the others wait in the order they came. */
export const newExportQueue = () => pLimit(2)
