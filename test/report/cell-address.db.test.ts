import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { committeeRules } from '../../server/finding/specified-rules'
import { comparisonNames } from '../../server/report/comparison'
import { byCode, specifiedTables } from '../../server/report/specified-tables'
import { findingsName } from '../../server/report/table/findings'
import { startTestApp } from '../support/app'
import { signedIn } from '../support/client'
import { openedFigure } from '../support/opened-figure'
import { some, times } from '../support/some'

let app: App

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
})
afterAll(() => app.stop())

interface Table {
  labels: number
  headers: { group: string | null; header: string; numeric: boolean }[]
  lines: { kind: string; cells: string[]; addresses: (string | null)[] }[]
}

/** Means have their parts beside them, as rates have; sums of working days and 无法核对 count no declarations. */
const neverRows = /平均|工作日|无法核对/

/** Figures whose rows no filter selects, by table. */
const unselected: Partial<Record<string, (cell: Cell) => boolean>> = {
  // A declaration may have findings of several rules; a committee isn't a declaration.
  T9: ({ kind, line, column }) =>
    kind === 'TOTAL' || column.endsWith('评委会') || [...committeeRules.keys()].some((rule) => line.startsWith(rule)),
}

const comparisons: typeof questions = [
  ['bureau', { year: [2025, 2026] }, null],
  ['bureau', { year: [2024, 2026], county: ['650521'] }, null],
  ['barkol', { year: [2023, 2025] }, '2025-11-01'],
  ['leader', { year: [2025, 2026], pathway: ['REVIEW'] }, null],
]

interface Cell {
  kind: string
  /** Labels of its line. */
  line: string
  /** Both levels of its header. */
  column: string
  numeric: boolean
  text: string
  address: string | null
}

const tableQuery = `query ($code: String!, $filter: DeclarationFilter!, $asOf: Day) {
  reportTable(code: $code, filter: $filter, asOf: $asOf) {
    labels headers { group header numeric } lines { kind cells addresses } } }`

/** The number that a cell shows, of a difference with its sign. */
const shownIn = (text: string) => Number(text.replaceAll(',', '').replace('↑ ', '').replace('↓ ', '-'))

const questions: [account: string, filter: object, asOf: string | null][] = [
  ['bureau', { year: [2026] }, null],
  ['bureau', { year: [2024, 2025] }, null],
  ['bureau', { year: [2025], level: ['SENIOR'] }, null],
  ['bureau', { year: [2026] }, '2026-10-15'],
  ['yiwu', { year: [2026] }, null],
  ['leader', { year: [2025], county: ['650521', '650522'] }, null],
]

function cellsOf({ labels, headers, lines }: Table): Cell[] {
  return lines.flatMap(({ kind, cells, addresses }) =>
    cells.map((text, place) => {
      const { group, header, numeric } = headers[place]!
      const line = cells.slice(0, labels).join(' ').trim()
      return { kind, line, column: `${group ?? ''} ${header}`, numeric, text, address: addresses[place]! }
    }),
  )
}

test.each([...byCode([...specifiedTables, findingsName]), ...comparisonNames])(
  'every figure of $code opens as many rows as it says, and one that opens none is named here',
  async ({ code }) => {
    const wrong: object[] = []
    let opened = 0
    const asked = code.startsWith('B') ? comparisons : questions
    for (const [account, filter, asOf] of some(asked, 2, `cells ${code}`)) {
      const client = await signedIn(app, account)
      const { reportTable } = await client.get<{ reportTable: Table }>(tableQuery, { code, filter, asOf })
      const cells = cellsOf(reportTable)
      const silent = cells.filter(
        (cell) =>
          cell.address === null &&
          cell.numeric &&
          /^([↑↓] )?[1-9][\d,]*$/.test(cell.text) &&
          !neverRows.test(cell.column) &&
          !unselected[code]?.(cell),
      )
      wrong.push(...silent.map((cell) => ({ account, filter, ...cell })))
      const linked = some(
        cells.filter(({ address }) => address !== null),
        times(1000, 24),
        `cells ${code} ${account}`,
      )
      for (const cell of linked) {
        const rows = await openedFigure(client, cell.address!)
        if (shownIn(cell.text) !== rows) wrong.push({ account, filter, ...cell, rows })
      }
      opened += linked.length
    }
    expect(wrong).toEqual([])
    expect(opened).toBeGreaterThan(0)
  },
)

test.each(['bureau', 'barkol', 'forestry'])(
  'the first lines of a long list that %s asks for are those of the whole list, with its total and number of lines',
  async (account) => {
    const client = await signedIn(app, account)
    const query = `query ($code: String!, $filter: DeclarationFilter!, $lines: Int) {
      reportTable(code: $code, filter: $filter, lines: $lines) { lineCount lines { kind cells addresses } } }`
    type Asked = { reportTable: { lineCount: number; lines: Table['lines'] } }
    for (const code of ['T14', 'T15']) {
      for (const filter of [
        { year: [2026] },
        { year: [2025, 2026] },
        { year: [2026], gender: ['FEMALE'], education: ['BACHELOR'] },
      ]) {
        const all = (await client.get<Asked>(query, { code, filter, lines: null })).reportTable
        expect(all.lines.length).toBe(all.lineCount)
        for (const lines of [1, 2, 7, 5000]) {
          const first = (await client.get<Asked>(query, { code, filter, lines })).reportTable
          expect([code, lines, first]).toEqual([code, lines, { ...all, lines: all.lines.slice(0, lines) }])
        }
      }
    }
  },
  120_000,
)
