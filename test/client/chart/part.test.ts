import { expect, it } from 'vitest'
import { onlyNameOf, partAt, placeAfter, type ChartPart } from '../../../client/chart/part'

const part = (row: number | null, series: number): ChartPart => ({ row, series, name: '', count: 1, rows: '/' })
/** Two bars with parts, each with its total; the second bar has no part of series 0. */
const bars = [part(0, 0), part(0, 1), part(0, 2), part(1, 1), part(1, 2)]
const lines = [part(null, 0), part(null, 1)]

it('finds a part by row and series, and a line wherever it is clicked', () => {
  expect(partAt(bars, 1, 2)).toBe(bars[4])
  expect(partAt(bars, 1, 0)).toBeUndefined()
  expect([partAt(lines, -1, 1), partAt(lines, 7, 1)]).toEqual([lines[1], lines[1]])
})

it('finds the part that stands for a row by the row’s name, and none for a row without one', () => {
  const whole: ChartPart = { ...part(1, 2), ofRow: true }
  expect(partAt([...bars.slice(0, 4), whole], 1, null)).toBe(whole)
  expect(partAt(bars, 0, null)).toBeUndefined()
  expect(partAt(lines, 0, null)).toBeUndefined()
})

it('names what it narrows to, if that is less than itself', () => {
  expect(onlyNameOf({ ...part(0, 0), name: '伊吾县 · 2026', onlyName: '伊吾县' })).toBe('伊吾县')
  expect(onlyNameOf({ ...part(0, 0), name: '伊吾县' })).toBe('伊吾县')
})

it('goes along the parts, and up and down to the same series where the row has it', () => {
  expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => placeAfter(bars, 2, key))).toEqual([3, 1, 0, 4])
  expect([placeAfter(bars, 1, 'ArrowDown'), placeAfter(bars, 4, 'ArrowUp')]).toEqual([3, 2])
  expect(placeAfter(bars, 0, 'ArrowDown')).toBe(3)
})

it('stays at the ends, and goes nowhere from a line to another row', () => {
  expect([placeAfter(bars, 4, 'ArrowRight'), placeAfter(bars, 0, 'ArrowLeft')]).toEqual([4, 0])
  expect([placeAfter(bars, 3, 'ArrowDown'), placeAfter(bars, 0, 'ArrowUp')]).toEqual([3, 0])
  expect([placeAfter(lines, 0, 'ArrowDown'), placeAfter(lines, 0, 'ArrowRight')]).toEqual([0, 1])
})
