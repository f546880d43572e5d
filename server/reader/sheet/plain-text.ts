import type { Cell } from './cell'
import { limit } from '../limit'

/** Parents of a text element: a shared string, an inline string, a run in one; but not a phonetic guide. */
const holders = new Set(['si', 'is', 'r'])

/** Collects the text of a string item, its runs joined, up to a limit. */
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

  /** The text as written, with its escapes. */
  value(): string {
    return this.text
  }
}

/** A workbook writes a control character as `_x000D_`, and the literal text `_x000D_` as `_x005F_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

/** Control characters that aren't white space, and U+FFFD, which replaces a character that was lost earlier. */
const lost = /[\0-\x08\x0e-\x1f\x7f\ufffd-\uffff]/g

/** Matches nearly every text; such a text needs no further check. */
const whole = /^[\t\n\r -~\u00a0-\ud7ff]*$/

/** The cell of a text: null for an empty one, `unread` for one that lost a character or has control characters. */
export function textCell(written: string): Cell {
  const text = capped(unescaped(written))
  if (text === '') return null
  if (whole.test(text) || (text.isWellFormed() && text.search(lost) < 0)) return text
  return { unread: 'BROKEN_TEXT', text: text.toWellFormed().replace(lost, '\ufffd') }
}

/** Shortens a text without splitting a surrogate pair. */
function capped(text: string): string {
  if (text.length <= limit.text) return text
  const half = /[\ud800-\udbff]$/.test(text.slice(0, limit.text))
  return text.slice(0, half ? limit.text - 1 : limit.text)
}

/** The text as a workbook must write it; the inverse of `unescaped`. */
export function escaped(text: string): string {
  return text.replace(
    /[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g,
    (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
  )
}
