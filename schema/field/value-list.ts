/**
 * Joins several values of one field for a URL with commas. A comma or backslash in a value is escaped with a backslash, so
 * that 伊州区教育局,体育局 stays one department.
 */
export function joinValues(values: readonly (string | number)[]): string {
  return values.map((value) => String(value).replace(/[\\,]/g, '\\$&')).join(',')
}

/** Inverse of `joinValues`. A backslash before another character is kept, for links from before values were escaped. */
export function splitValues(text: string): string[] {
  const values = text.match(/(?:\\[\\,]|[^,])+/g) ?? []
  return values.map((value) => value.replace(/\\([\\,])/g, '$1'))
}
