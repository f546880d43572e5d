/** Texts in quotes, which stay as they are. */
const quoted = /("(?:[^"]|"")*")/

/** What programs write in different ways outside of texts: spaces, signs of fixed places, quotes of sheets, whole columns. */
const plain = (part: string): string =>
  part
    .replace(/[\s$']/g, '')
    .toUpperCase()
    .replace(/_XL(FN|WS)\./g, '')
    .replace(/\b([A-Z]{1,3})1:([A-Z]{1,3})1048576\b/g, '$1:$2')
    .replace(/\bA(\d+):XFD(\d+)\b/g, '$1:$2')

/** A formula as every program writes it. */
export const canonicalFormula = (text: string): string =>
  text
    .replace(/^=/, '')
    .split(quoted)
    .map((part, at) => (at % 2 === 1 ? part : plain(part)))
    .join('')
