const separators = [',', ';', '\t', '|'] as const

/** As many lines as are looked at; titles and notes are few among them. */
const searchedLines = 100

/**
 * What stands between a text's cells: the one that most lines use the same number of times, most often. Quoted text
 * doesn't count. `declared`: the first line says it, as Excel writes it (`sep=;`), and is no row.
 */
export function separatorOf(head: string): { separator: string; declared: boolean } {
  const declared = /^"?sep=([^"\r\n])"?\s*?[\r\n]/i.exec(head)?.[1]
  if (declared) return { separator: declared, declared: true }
  const lines = unquotedLines(head)
  const scores = separators.map((separator) => scoreOf(lines, separator))
  return { separator: separators[scores.indexOf(Math.max(...scores))]!, declared: false }
}

/** The first lines without what is quoted in them. */
function unquotedLines(head: string): string[] {
  const bare = head.replace(/(^|[,;|\t\r\n])=?"(?:[^"]|"")*"/g, '$1')
  return bare.split(/\r\n?|\n/, searchedLines)
}

/** Cells that a separator makes of the lines that agree on how many. */
function scoreOf(lines: readonly string[], separator: string): number {
  const linesOf = new Map<number, number>()
  for (const line of lines) {
    const count = line.split(separator).length - 1
    linesOf.set(count, (linesOf.get(count) ?? 0) + 1)
  }
  return Math.max(...[...linesOf].map(([count, same]) => count * same))
}
