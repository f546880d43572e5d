const separators = [',', ';', '\t', '|'] as const

/** Lines that are examined: enough that titles and notes among them don't matter. */
const examinedLines = 100

/**
 * Detects a text's separator: the one that most lines contain the same number of times, outside quotes.
 *
 * @returns declared: whether the first line declares it, as Excel writes it (`sep=;`), and isn't a row
 */
export function separatorOf(head: string): { separator: string; declared: boolean } {
  const declared = /^"?sep=([^"\r\n])"?\s*?[\r\n]/i.exec(head)?.[1]
  if (declared) return { separator: declared, declared: true }
  const lines = unquotedLines(head)
  const scores = separators.map((separator) => scoreOf(lines, separator))
  return { separator: separators[scores.indexOf(Math.max(...scores))]!, declared: false }
}

/** The first lines without their quoted text. */
function unquotedLines(head: string): string[] {
  const bare = head.replace(/(^|[,;|\t\r\n])=?"(?:[^"]|"")*"/g, '$1')
  return bare.split(/\r\n?|\n/, examinedLines)
}

/** Number of separators in those lines that have the same number of them; the largest such sum. */
function scoreOf(lines: readonly string[], separator: string): number {
  const linesOf = new Map<number, number>()
  for (const line of lines) {
    const count = line.split(separator).length - 1
    linesOf.set(count, (linesOf.get(count) ?? 0) + 1)
  }
  return Math.max(...[...linesOf].map(([count, same]) => count * same))
}
