import { normaliseWord } from '../../text/normalise'

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
