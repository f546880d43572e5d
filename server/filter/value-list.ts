/**
 * The values of one field in a URL: comma-separated; `\,` and `\\` are a comma and a backslash of the value's own. A
 * backslash before anything else is the value's too. Pages write their links the same way.
 */
export function splitValues(text: string): string[] {
  const values = text.match(/(?:\\[\\,]|[^,])+/g) ?? []
  return values.map((value) => value.replace(/\\([\\,])/g, '$1'))
}
