/**
 * Several values of one field in an address: comma-separated. A comma or a backslash that belongs to a value has a backslash
 * before it, so that 伊州区教育局,体育局 stays one department.
 */
export function joinValues(values: readonly (string | number)[]): string {
  return values.map((value) => String(value).replace(/[\\,]/g, '\\$&')).join(',')
}

/** A backslash before anything else is the value's own, as in links made before there was an escape. */
export function splitValues(text: string): string[] {
  const values = text.match(/(?:\\[\\,]|[^,])+/g) ?? []
  return values.map((value) => value.replace(/\\([\\,])/g, '$1'))
}
