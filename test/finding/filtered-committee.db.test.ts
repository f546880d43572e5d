import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { sampleToRead } from '../support/sample'
import { signedIn, type TestClient } from '../support/client'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await sampleToRead()
  bureau = await signedIn(app, 'bureau')
})

interface Found {
  committee: string
  rule: { id: string }
}

interface Answer {
  findings: { committees: Found[] }
  statistics: { keys: (string | null)[][] }
  reportTable: { header: string[]; lines: { cells: string[] }[] }
  briefPreview: { lines: { pieces: { text: string; rows: string | null }[] }[] }
}

const ask = (client: TestClient, filter: object) =>
  client.get<Answer>(
    `query ($filter: DeclarationFilter!) {
      findings(filter: $filter) { committees { committee rule { id } } }
      statistics(filter: $filter, by: [COMMITTEE]) { keys }
      reportTable(code: "T9", filter: $filter) { lines { cells } }
      briefPreview(filter: $filter) { lines { pieces { text rows } } }
    }`,
    { filter },
  )

const year = [2026]
const filters = {
  'one rule of declarations': { year, finding: ['R05'] },
  'one county': { year, county: ['650522'] },
  'one series': { year, series: ['agronomy'] },
  'one committee': { year, committee: ['party-school'] },
  'women of one county': { year, county: ['650522'], gender: ['FEMALE'] },
  'no declarations': { year, series: ['agronomy'], committee: ['party-school'] },
}

describe('findings about committees are about those of the filtered declarations', () => {
  test.for(Object.entries(filters))('%s', async ([, filter]) => {
    const { findings: all } = await ask(bureau, { year })
    const { findings, statistics, reportTable, briefPreview } = await ask(bureau, filter)
    const codes = 'finding' in filter ? [] : statistics.keys[0]!
    const expected = all.committees.filter(({ committee }) => codes.includes(committee))
    expect(expected.length).toBeLessThan(all.committees.length)
    expect(findings.committees).toEqual(expected)

    const inTable = reportTable.lines
      .map(({ cells }) => cells)
      .filter(([rule]) => /^R5[0-3]$/.test(rule!))
      .flatMap(([rule, , ...counts]) => (counts.some((count) => Number(count) > 0) ? [rule!] : []))
    expect(inTable).toEqual([...new Set(expected.map(({ rule }) => rule.id))])

    const inBrief = briefPreview.lines.flatMap(({ pieces }) =>
      pieces.flatMap(({ text, rows }) => (rows?.startsWith('/findings?') ? [{ text, rows }] : [])),
    )
    for (const { text, rows } of inBrief) {
      const { rule, ...opened } = Object.fromEntries(new URL(rows, app.url).searchParams)
      expect(Number(text)).toBe(expected.filter((found) => found.rule.id === rule).length)
      expect(Object.keys(opened).toSorted()).toEqual(Object.keys(filter).toSorted())
    }
  })
})
