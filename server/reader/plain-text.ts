import type { Cell } from './cell'
import { limit } from './limit'

/** What a text may stand in: a shared string, an inline one, a run of either; not a phonetic guide. */
const holders = new Set(['si', 'is', 'r'])

/** The text of a string item: its runs joined, capped. */
export class PlainText {
  private text = ''
  private taking = false

  clear(): void {
    this.text = ''
    this.taking = false
  }

  open(name: string, parent: string): void {
    this.taking = name === 't' && holders.has(parent)
  }

  close(): void {
    this.taking = false
  }

  add(piece: string): void {
    if (this.taking && this.text.length < limit.text) this.text += piece
  }

  /** As written, escapes and all. */
  value(): string {
    return this.text
  }
}

/** Control characters are written `_x000D_` in a workbook, and a literal one `_x005F_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

/** What no text holds: control characters that aren't white space, and the mark of a character that was lost before. */
const lost = /[\0-\x08\x0e-\x1f\x7f\ufffd-\uffff]/g

/** Nearly every text: what needs no closer look. */
const whole = /^[\t\n\r -~\u00a0-\ud7ff]*$/

/** A text as a cell has it: an empty one is blank, one that lost a character or can't be kept as it is can't be read. */
export function textCell(written: string): Cell {
  const text = capped(unescaped(written))
  if (text === '') return null
  if (whole.test(text) || (text.isWellFormed() && text.search(lost) < 0)) return text
  return { unread: 'BROKEN_TEXT', text: text.toWellFormed().replace(lost, '\ufffd') }
}

/** Cut between two characters. */
function capped(text: string): string {
  if (text.length <= limit.text) return text
  const half = /[\ud800-\udbff]$/.test(text.slice(0, limit.text))
  return text.slice(0, half ? limit.text - 1 : limit.text)
}

/** Text as a workbook must write it, so that `unescaped` gives it back. */
export function escaped(text: string): string {
  return text.replace(
    /[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g,
    (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
  )
}
