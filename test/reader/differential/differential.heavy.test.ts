import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Cell } from '../../../server/reader/sheet/cell'
import { openFile } from '../../../server/reader/open-file'
import { isWhole, some, times } from '../../support/some'
import { batchesOf } from '../all-rows'
import { anyWorkbook } from './any-workbook'
import { difference, intended } from './difference'
import { readByLibreOffice, type OfficeSheet } from './libre-office'
import { Random } from './random'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const count = 300
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'differential-'))
  mkdirSync(path.join(folder, 'in'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface OwnSheet {
  cells: Map<string, Cell>
  isMerged: (row: number, column: number) => boolean
}

async function readByUs(bytes: Buffer): Promise<OwnSheet[]> {
  const sheets: OwnSheet[] = []
  for (const sheet of (await openFile(bytes, '申报.xlsx')).sheets) {
    const cells = new Map<string, Cell>()
    for (const { number, cells: own } of (await batchesOf(sheet)).flat()) {
      for (const [column, cell] of own.entries()) if (cell !== null) cells.set(`${number - 1},${column}`, cell)
    }
    const { merges } = sheet
    sheets.push({
      cells,
      isMerged: (row, column) =>
        merges.some(
          ({ top, bottom, left, right }) =>
            row + 1 >= top &&
            row + 1 <= bottom &&
            column >= left &&
            column <= right &&
            !(row + 1 === top && column === left),
        ),
    })
  }
  return sheets
}

/** All cells that the two read differently, by the kind of difference. */
function differences(name: string, own: OwnSheet[], office: OfficeSheet[]): string[] {
  if (own.length !== office.length) return [`${name}: ${own.length} sheets, ${office.length}`]
  return own.flatMap(({ cells, isMerged }, at) =>
    [...new Set([...cells.keys(), ...office[at]!.keys()])].flatMap((place) => {
      const [row, column] = place.split(',').map(Number) as [number, number]
      const [ours, theirs] = [cells.get(place) ?? null, office[at]!.get(place) ?? null]
      const kind = isMerged(row, column) ? 'merged' : difference(ours, theirs)
      return kind === null ? [] : [`${kind}: ${name} ${at} ${place} ${JSON.stringify(ours)} ${JSON.stringify(theirs)}`]
    }),
  )
}

test('workbooks of all habits are read as LibreOffice reads them', async () => {
  const random = new Random(20_261_127)
  const books = some(
    Array.from({ length: count }, () => anyWorkbook(random)),
    40,
    'workbooks',
  )
  const files = books.map((_, at) => path.join(folder, 'in', `book${at}.xlsx`))
  for (const [at, bytes] of books.entries()) writeFileSync(files[at]!, bytes)
  const office = readByLibreOffice(folder, files)
  const found: string[] = []
  let compared = 0
  for (const [at, bytes] of books.entries()) {
    const own = await readByUs(bytes)
    compared += own.reduce((sum, { cells }) => sum + cells.size, 0)
    found.push(...differences(`book${at}`, own, office[at]!))
  }
  expect(found.filter((line) => !Object.hasOwn(intended, line.split(':', 1)[0]!))).toEqual([])
  // The intended differences occur, and enough other cells were compared.
  const never = Object.keys(intended).filter((kind) => !found.some((line) => line.startsWith(`${kind}:`)))
  if (isWhole) expect(never).toEqual([])
  expect(compared).toBeGreaterThan(times(10_000, 1000))
})
