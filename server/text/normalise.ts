/** Zero-width and byte-order characters that travel in copied cells. */
const invisible = /[\u200B-\u200D\u2060\uFEFF]/g

/** Most cells are plain already: no need to look further. Fast, since it is asked of every cell of a file. */
const plain = /^[!-~\u4E00-\u9FFF]*$/

/**
 * Invisible characters dropped, NFKC (full-width → half-width, no-break space → space), spaces collapsed. In that order:
 * an accent joins its letter once nothing stands between.
 */
export function normaliseText(text: string): string {
  if (plain.test(text)) return text
  return text.replace(invisible, '').normalize('NFKC').replace(/\s+/g, ' ').trim()
}

/** For comparing words of a list: no space at all, middle dots and list commas unified. */
export function normaliseWord(text: string): string {
  return normaliseText(text)
    .replace(/\s/g, '')
    .normalize('NFKC')
    .replace(/[•‧・．]/g, '·')
    .replace(/[、,]/g, '、')
}
