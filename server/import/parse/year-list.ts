import { CellError } from './problem'

const single = /^(\d{4})年?度?$/
const range = /^(\d{4})年?度?(?:-|—|–|~|至|到)(\d{4})年?度?$/
/** A longer range must be a typing error. */
const maxYears = 50

/** Reads 2021、2022、2023 or 2021-2023; 无 → []. @returns the years, sorted and without duplicates */
export function parseYears(text: string): number[] {
  if (text === '无') return []
  const years = new Set<number>()
  for (const part of text.split(/[、,;/\s]+/).filter((each) => each !== '')) {
    const [, from, to = from] = single.exec(part) ?? range.exec(part) ?? []
    const first = Number(from)
    const last = Number(to)
    if (!from || first < 1950 || last > 2100 || last < first || last - first > maxYears) {
      throw new CellError('IMPORT_YEARS_INVALID', '应写年度，如 2021、2022、2023 或 2021-2023；没有的写“无”。')
    }
    for (let year = first; year <= last; year += 1) years.add(year)
  }
  return [...years].toSorted((a, b) => a - b)
}
