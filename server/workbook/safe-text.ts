/** Beginnings that a spreadsheet might take for a formula, in half and full width. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** Puts an apostrophe before a text that looks like a formula, so that no program evaluates it (CSV injection). */
export function safeText(text: string): string {
  return formula.test(text) ? `'${text}` : text
}
