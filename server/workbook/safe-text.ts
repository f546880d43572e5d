/** What a spreadsheet might take for a formula, in half and full width. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** Text that stays text in whatever opens it: an apostrophe goes before what looks like a formula. */
export function safeText(text: string): string {
  return formula.test(text) ? `'${text}` : text
}
