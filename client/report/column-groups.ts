import type { Header } from './header-rows'

/** Neighbouring columns under one head, by their places in the table. */
export interface ColumnGroup {
  name: string
  places: number[]
}

/** Columns that a screen of 1440 pixels shows without being scrolled sideways. */
const mostShown = 18

/** The groups of a table's figures; its labels always stay. */
export function columnGroups(headers: readonly Header[], labels: number): ColumnGroup[] {
  const groups: ColumnGroup[] = []
  headers.forEach(({ group, header }, place) => {
    if (place < labels) return
    const last = groups.at(-1)
    const isSame = last && group !== null && headers[place - 1]?.group === group
    if (isSame) last.places.push(place)
    else groups.push({ name: group ?? header, places: [place] })
  })
  return groups
}

/** The groups that are shown until somebody chooses: as many of the first ones as there is room for. */
export function usualGroups(groups: readonly ColumnGroup[], labels: number): string[] {
  let width = labels
  return groups
    .filter(({ places }, at) => {
      width += places.length
      return at === 0 || width <= mostShown
    })
    .map(({ name }) => name)
}
