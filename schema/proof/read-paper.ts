import { textValue } from './canonical'
import { bodySheet, tableSheet } from './manifest'
import { attribute, readXml, required, type Parts } from './package-xml'
import type { Sheet } from './read-cells'

interface Cell {
  row: number
  column: number
  value: string
}

/** A switch of a format that is off: without a value it is on. */
const isOff = (value: string | undefined) => value === '0' || value === 'false' || value === 'off'

/** Text elements and what the others add to a text. */
const signs: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n' }

/**
 * What a Word file says, as sheets: its paragraphs with a text, one a row, and each of its tables. Pictures, heads and feet of pages aren't
 * in it, and neither is what is formatted as hidden: nobody reads it.
 */
export async function sheetsOfPaper(parts: Parts, main: string): Promise<Sheet[]> {
  const body: Cell[] = []
  const tables: Cell[][] = []
  // Depths: a table in a table is text of its cell; a fallback repeats what is before it.
  let [inTable, inFallback] = [0, 0]
  let [row, column] = [0, 0]
  let text = ''
  let takes = false
  let isHidden = false
  await readXml(required(parts, main), {
    open(name, attributes, path) {
      if (name === 'Fallback') inFallback += 1
      if (name === 'r') isHidden = false
      if (name === 'vanish' && path.at(-1) === 'rPr' && path.at(-2) === 'r')
        isHidden = !isOff(attribute(attributes, 'val'))
      takes = name === 't' && inFallback === 0 && !isHidden
      if (name === 'tbl' && (inTable += 1) === 1) {
        tables.push([])
        row = 0
      }
      if (inTable === 1 && name === 'tr') [row, column] = [row + 1, 0]
      if (inTable === 1 && name === 'tc') {
        column += 1
        text = ''
      }
      if (path.at(-1) === 'r' && inFallback === 0 && !isHidden) text += signs[name] ?? ''
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
      for (const { row, column, value } of cells) take(row, column, value, null, '')
      return null
    },
  }))
}
