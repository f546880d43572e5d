import { textValue } from './canonical'
import { bodySheet, tableSheet } from './manifest'
import { readXml, required, type Parts } from './package-xml'
import type { Sheet } from './read-cells'

interface Cell {
  row: number
  column: number
  value: string
}

/** Text elements and what the others add to a text. */
const signs: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n' }

/**
 * What a Word file says, as sheets: its paragraphs with a text, one a row, and each of its tables. Pictures, heads and feet of pages aren't
 * in it.
 */
export async function sheetsOfPaper(parts: Parts, main: string): Promise<Sheet[]> {
  const body: Cell[] = []
  const tables: Cell[][] = []
  // Depths: a table in a table is text of its cell; a fallback repeats what is before it.
  let [inTable, inFallback] = [0, 0]
  let [row, column] = [0, 0]
  let text = ''
  let takes = false
  await readXml(required(parts, main), {
    open(name, _, path) {
      if (name === 'Fallback') inFallback += 1
      takes = name === 't' && inFallback === 0
      if (name === 'tbl' && (inTable += 1) === 1) {
        tables.push([])
        row = 0
      }
      if (inTable === 1 && name === 'tr') [row, column] = [row + 1, 0]
      if (inTable === 1 && name === 'tc') {
        column += 1
        text = ''
      }
      if (path.at(-1) === 'r' && inFallback === 0) text += signs[name] ?? ''
    },
    close(name) {
      takes = false
      if (name === 'Fallback') inFallback -= 1
      if (name === 'tc' && inTable === 1) {
        const value = textValue(text)
        if (value !== '') tables.at(-1)!.push({ row, column, value })
      }
      if (name === 'tbl' && (inTable -= 1) === 0) text = ''
      if (name !== 'p') return
      if (inTable > 0) {
        text += '\n'
        return
      }
      const value = textValue(text)
      if (value !== '') body.push({ row: body.length + 1, column: 1, value })
      text = ''
    },
    text(piece) {
      if (takes) text += piece
    },
  })
  return [body, ...tables].map((cells, at) => ({
    name: at === 0 ? bodySheet : tableSheet(at),
    async read(take) {
      for (const { row, column, value } of cells) take(row, column, value, null)
    },
  }))
}
