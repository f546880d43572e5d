/** ExcelJS packs what it was given only when it gets a turn, and so does everybody else. */
export const yieldToEventLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
