import { normaliseWord } from '../../text/normalise'

/** Parts of a header beside its name: stars, colons, whether it is required, its number. */
const headerNoise = [
  /[*★☆✱※:]/g,
  /[([【〔](必填|选填|必选|可选|必录|按情况填|必填项|选填项)[)\]】〕]/g,
  /^(\(\d{1,3}\)|\d{1,3}[.、·)]|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)(?=\D)/,
]

/** A header in the form in which headers are compared: without the parts above. */
export function normaliseHeader(text: string): string {
  let header = normaliseWord(text)
  for (;;) {
    const bare = normaliseWord(headerNoise.reduce((rest, noise) => rest.replace(noise, ''), header))
    if (bare === header) return header
    header = bare
  }
}
