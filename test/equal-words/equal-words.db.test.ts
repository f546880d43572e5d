import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn } from '../support/client'
import { accountYear, type AccountYear } from './account-year'
import { apiFigures } from './api-figures'
import { annualTables, committeesTable, comparisonFigures, csvFigures, pendingFigures } from './export-figures'
import { comparisons, differences, type Figure } from './figure'
import { figuresOfTable, reportTables } from './sheet-figures'

let app: App
beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
})
afterAll(() => app.stop())

const years = [2023, 2024, 2025, 2026]

/** Tables as pages show them, then as the files hold them. */
async function tableFigures(from: AccountYear): Promise<Figure[]> {
  const reports = await reportTables(from)
  const labels = new Map(reports.map(({ code, labels: count }) => [code, count]))
  const tables = [...reports, ...(await annualTables(from, labels)), ...(await committeesTable(from))]
  return tables.flatMap((table) => figuresOfTable(table, from))
}

async function everyFigure(from: AccountYear): Promise<Figure[]> {
  const figures = await Promise.all([
    tableFigures(from),
    apiFigures(from),
    comparisonFigures(from, from.year === years[0] ? from.year + 1 : from.year - 1),
    csvFigures(from),
    pendingFigures(from),
  ])
  return figures.flat()
}

describe.each(['bureau', 'leader', 'yiwu', 'agriculture', 'forestry'])('as %s', (username) => {
  test.each(years)('in %i the same word of the same rows is the same number wherever it stands', async (year) => {
    const figures = await everyFigure(await accountYear(await signedIn(app, username), username, year))
    expect(differences(figures)).toEqual([])
    expect(comparisons(figures)).toBeGreaterThan(1000)
  })
})
