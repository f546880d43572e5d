/** Remembers at most `max` results of a pure function of a text: the cells of a file repeat the same few texts. */
export function memoised<T>(max: number, compute: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>()
  return (text) => {
    const found = results.get(text)
    if (found !== undefined || results.has(text)) return found as T
    const result = compute(text)
    if (results.size < max) results.set(text, result)
    return result
  }
}
