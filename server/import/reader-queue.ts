import pLimit from 'p-limit'

/** One file is read at a time, since reading needs much memory; the others wait in order of arrival. */
export const newReaderQueue = () => pLimit(1)
