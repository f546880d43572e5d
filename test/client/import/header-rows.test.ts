import { describe, expect, it } from 'vitest'
import { chosenRows, holdsData, startingRow, type SheetHead } from '../../../client/import/header-rows'

const head = (likelyRow: number | null, ...rows: [rowNumber: number, data: boolean][]): SheetHead => ({
  sheet: '导出',
  likelyRow,
  rows: rows.map(([rowNumber, data]) => ({ rowNumber, data, cells: [] })),
})

describe('choosing the header among a sheet’s first rows', () => {
  it('starts where it was found, else where it may be, else at the first row without values', () => {
    const rows: [number, boolean][] = [
      [1, true],
      [2, false],
      [4, false],
    ]
    expect(startingRow(head(4, ...rows), 2)).toBe(2)
    expect(startingRow(head(4, ...rows), null)).toBe(4)
    expect(startingRow(head(null, ...rows), null)).toBe(2)
    expect(startingRow(head(null, [1, true]), null)).toBeNull()
  })

  it('takes as many rows as the header has, blank ones between them left out', () => {
    const sheet = head(null, [1, false], [3, false], [4, true])
    expect(chosenRows(sheet, 1, 2)).toEqual({ firstRow: 1, lastRow: 3 })
    expect(chosenRows(sheet, 4, 2)).toBeNull()
  })

  it('sees values in what was chosen', () => {
    const sheet = head(null, [1, false], [2, false], [3, true])
    expect(holdsData(sheet, { firstRow: 1, lastRow: 2 })).toBe(false)
    expect(holdsData(sheet, { firstRow: 2, lastRow: 3 })).toBe(true)
    expect(holdsData(sheet, null)).toBe(false)
  })
})
