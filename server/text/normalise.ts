/** Zero-width and byte-order characters, which copied cells may contain. */
const invisible = /[\u200B-\u200D\u2060\uFEFF]/g

/** Most cells need no normalising. This test is fast, since it runs on every cell of a file. */
const plain = /^[!-~\u4E00-\u9FFF]*$/

/**
 * Removes invisible characters, applies NFKC (full-width → half-width, no-break space → space), collapses spaces. In this
 * order: NFKC joins an accent to its letter only when no invisible character is between them.
 */
export function normaliseText(text: string): string {
  if (plain.test(text)) return text
  return text.replace(invisible, '').normalize('NFKC').replace(/\s+/g, ' ').trim()
}

/** For comparing words of a code list: without spaces, with one kind of middle dot and of list comma. */
export function normaliseWord(text: string): string {
  return normaliseText(text)
    .replace(/\s/g, '')
    .normalize('NFKC')
    .replace(/[•‧・．]/g, '·')
    .replace(/[、,]/g, '、')
}
