let last: Promise<unknown> = Promise.resolve()

/** Readers hold memory: one reads, the others wait in the order they came. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work)
  last = turn.catch(() => {})
  return turn
}
