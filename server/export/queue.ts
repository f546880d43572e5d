/** Exports hold a snapshot and memory: so many at once, the others wait in the order they came. */
const most = 2

let running = 0
const waiting: (() => void)[] = []

/** How many are being written, and how many wait. */
export const exportsInTurn = () => ({ running, waiting: waiting.length })

export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
