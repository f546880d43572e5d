import pLimit from 'p-limit'

/** Readers hold memory: one reads, the others wait in the order they came. */
export const newReaderQueue = () => pLimit(1)
