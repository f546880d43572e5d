import pLimit from 'p-limit'

/** Exports hold a snapshot and memory: two are written at a time, the others wait in order. */
export const newExportQueue = () => pLimit(2)
