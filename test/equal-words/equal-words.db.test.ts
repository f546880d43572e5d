import { beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { sampleToRead } from '../support/sample'
import { signedIn } from '../support/client'
import { some } from '../support/some'
import { accountYear, type AccountYear } from './account-year'
import { apiFigures } from './api-figures'
import { annualTables, committeesTable, comparisonFigures, csvFigures, pendingFigures } from './export-figures'
import { comparisons, differences, type Figure } from './figure'
import { figuresOfTable, reportCodes, reportTables } from './sheet-figures'

let app: App
beforeAll(async () => {
  app = await sampleToRead()
})

const years = [2023, 2024, 2025, 2026]
const newest = 2026

/** The tables on the pages and in the files. */
async function tableFigures(from: AccountYear): Promise<Figure[]> {
  const { username, year } = from
  // T9 would evaluate every rule for every row again, and each year's findings are compared with the file's anyway.
  const reports = await reportTables(from, year === newest ? reportCodes : reportCodes.filter((code) => code !== 'T9'))
  const labels = new Map([['T9', 2], ['T17', 2], ...reports.map(({ code, labels: count }) => [code, count] as const)])
  // A leader's file is the bureau's without 明细, so one year is enough.
  const annual = username === 'leader' && year !== newest ? [] : await annualTables(from, labels)
  const tables = [...reports, ...annual, ...(await committeesTable(from))]
  return tables.flatMap((table) => figuresOfTable(table, from))
}

const isLater = ({ year }: AccountYear) => year % 2 === 0

async function everyFigure(from: AccountYear): Promise<Figure[]> {
  const figures = await Promise.all([
    tableFigures(from),
    apiFigures(from),
    // 2024 with 2023, and 2026 with 2025. The earlier year's figures in such a file are checked for the bureau.
    isLater(from) || from.username === 'bureau' ? comparisonFigures(from, from.year + (isLater(from) ? -1 : 1)) : [],
    csvFigures(from),
    pendingFigures(from),
  ])
  return figures.flat()
}

const accounts = ['bureau', 'leader', 'yiwu', 'agriculture', 'forestry']
const each = accounts.flatMap((username) => years.map((year) => ({ username, year })))

test.each(some(each, 4, 'equal words'))(
  'as $username, in $year the same word of the same rows is the same number wherever it stands',
  async ({ username, year }) => {
    const figures = await everyFigure(await accountYear(await signedIn(app, username), username, year))
    expect(differences(figures)).toEqual([])
    expect(comparisons(figures)).toBeGreaterThan(1000)
  },
)
