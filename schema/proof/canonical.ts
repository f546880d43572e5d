// What a cell says, whatever program wrote it. A blank cell is ''; the first character of another names its kind.

/** Digits that every spreadsheet keeps; programs write between 15 and 17. */
const digits = 12

/** A number, also a date: its serial number. */
export const numberValue = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 10 ** digits
    ? `#${value || 0}`
    : `#${Number(value.toPrecision(digits)) || 0}`

export const truthValue = (value: boolean): string => `?${value ? 1 : 0}`

export const errorValue = (value: string): string => `!${value}`

/** Without escapes such as _x000D_. Some programs escape the sign of an escape, others don't read it. */
function unescaped(text: string): string {
  const plain = text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return plain === text ? text : unescaped(plain)
}

/** What `textValue` may replace. */
const unusual = /[\x00-\x1f_\ufffe\uffff]|^ | $/

/** Line ends as one character, without what programs write in different ways: escapes, control characters, outer spaces. */
export function textValue(text: string): string {
  // Most texts have nothing to replace, and a list has millions of them.
  if (!unusual.test(text)) return text === '' ? '' : `$${text}`
  const plain = unescaped(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/^[ \t\n]+|[ \t\n]+$/g, '')
  return plain === '' ? '' : `$${plain}`
}

/** A canonical value as people read it. */
export const shownValue = (value: string): string =>
  value.startsWith('?') ? (value === '?1' ? 'TRUE' : 'FALSE') : value.slice(1)

/** Characters of a long text that are shown. */
const shownLength = 120

export const shortened = (text: string): string => (text.length > shownLength ? `${text.slice(0, shownLength)}…` : text)

/** Without the blank cells at the end. */
export function trimmed(values: readonly string[]): readonly string[] {
  const last = values.findLastIndex((value) => value !== '')
  return values.slice(0, last + 1)
}

/** What is hashed of a list's row. No canonical value contains the separator. */
export const rowText = (values: readonly string[]): string => trimmed(values).join('\0')
