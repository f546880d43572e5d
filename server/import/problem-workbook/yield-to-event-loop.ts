/** ExcelJS compresses the written rows only when the event loop is free, and other requests must run too. */
export const yieldToEventLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
