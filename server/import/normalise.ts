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

/** What a header carries beside its name: stars, colons, whether it must be filled in, its number in the list. */
const headerNoise = [
  /[*★☆✱※:]/g,
  /[([【〔](必填|选填|必选|可选|必录|按情况填|必填项|选填项)[)\]】〕]/g,
  /^(\(\d{1,3}\)|\d{1,3}[.、·)]|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)(?=\D)/,
]

/** For recognising headers: what is certain to say nothing about a column is left out. */
export function normaliseHeader(text: string): string {
  let header = normaliseWord(text)
  for (;;) {
    const bare = normaliseWord(headerNoise.reduce((rest, noise) => rest.replace(noise, ''), header))
    if (bare === header) return header
    header = bare
  }
}
