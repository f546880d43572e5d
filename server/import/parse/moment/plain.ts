/** Chinese digits, for dates such as 二〇二三年九月二十日. */
const numerals = '〇一二三四五六七八九'
const chineseDate =
  /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]/
const digitOf = (numeral: string) => numerals.indexOf(numeral)

/** 九 → 9, 十二 → 12, 二十 → 20, 三十一 → 31 */
function countOf(text: string): number {
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : digitOf(tens!)) * 10 : 0
  return ten + (units ? digitOf(units) : 0)
}

const arabicDate = (_: string, year: string, month: string, day: string) =>
  `${[...year.replace(/[零○]/g, '〇')].map(digitOf).join('')}-${countOf(month)}-${countOf(day)} `

/** Replaces spellings that mean the same: Chinese numerals, kinds of dashes and dots, 号, spaces around 年 and 月. */
export function plain(text: string): string {
  return text
    .replace(chineseDate, arabicDate)
    .replace(/[‐‑–—−]/g, '-')
    .replaceAll('。', '.')
    .replace(/\s*([年月])\s*/g, '$1')
    .replace(/\s*[日号](?=$|[^\d]|\d)/, '日')
    .trim()
}
