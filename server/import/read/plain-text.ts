import { limit } from './limit'

/** The text of a string item: its runs joined, phonetic guides left out, capped. */
export class PlainText {
  private text = ''
  private taking = false
  private phonetic = false

  clear(): void {
    this.text = ''
    this.taking = false
    this.phonetic = false
  }

  open(name: string): void {
    if (name === 't') this.taking = !this.phonetic
    else if (name === 'rPh') this.phonetic = true
  }

  close(name: string): void {
    if (name === 't') this.taking = false
    else if (name === 'rPh') this.phonetic = false
  }

  add(piece: string): void {
    if (this.taking && this.text.length < limit.text) this.text += piece
  }

  value(): string {
    return unescaped(this.text).slice(0, limit.text)
  }
}

/** Control characters are written `_x000D_` in a workbook, and a literal one `_x005F_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

/** Text as a workbook must write it, so that `unescaped` gives it back. */
export function escaped(text: string): string {
  return text.replace(
    /[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g,
    (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
  )
}
