import { beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { sampleToRead } from '../support/sample'
import { signedIn, type TestClient } from '../support/client'

let app: App

beforeAll(async () => {
  app = await sampleToRead()
})

interface Answer {
  findings: { committees: object[] }
  reportTable: { lines: { cells: string[] }[] }
}

async function ask(client: TestClient) {
  const { findings, reportTable } = await client.get<Answer>(
    `{ findings(filter: { year: [2026] }) { committees { committee } }
       reportTable(code: "T9", filter: { year: [2026] }) { lines { cells } } }`,
  )
  const rules = reportTable.lines.map(({ cells }) => cells[0]!)
  return { committees: findings.committees.length, ofCommittees: rules.filter((id) => /^R5[0-3]$/.test(id)) }
}

test('a county sees no findings about committees, in no list and no table; the bureau does', async () => {
  const bureau = await ask(await signedIn(app, 'bureau'))
  expect(bureau.committees).toBeGreaterThan(0)
  expect(bureau.ofCommittees).toEqual(['R50', 'R51', 'R52', 'R53'])
  for (const county of ['yizhou', 'barkol', 'yiwu']) {
    expect([county, await ask(await signedIn(app, county))]).toEqual([county, { committees: 0, ofCommittees: [] }])
  }
})

test('nor on a committee’s own card', async () => {
  const ask = '{ committees(year: 2026) { code findings { committee } } }'
  const { committees } = await (
    await signedIn(app, 'yiwu')
  ).get<{ committees: { code: string; findings: object[] }[] }>(ask)
  expect(committees.length).toBeGreaterThan(5)
  expect(committees.flatMap(({ findings }) => findings)).toEqual([])
})
