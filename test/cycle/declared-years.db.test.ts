import { expect, test } from 'vitest'
import { offices, row2026 } from '../record/offices'

const { as, bringIn } = offices()

interface Answer {
  cycles: { year: number; hasDeclarations: boolean }[]
  findings: { committees: { committee: string; rule: { id: string } }[] }
}

const ask = `{ cycles { year hasDeclarations }
  findings(filter: { year: [2026] }) { committees { committee rule { id } } } }`

test('a year holds data once anybody declared, also for an office that sees none of it', async () => {
  await bringIn(row2026(1))
  for (const username of ['bureau', 'yiwu', 'barkol', 'archives', 'leader']) {
    const { cycles } = await (await as(username)).get<Answer>(ask)
    expect([username, cycles[0]]).toEqual([username, { year: 2026, hasDeclarations: true }])
  }
})

test('a department sees what its own committee is late with, though nothing was declared to it yet', async () => {
  const { findings } = await (await as('archives')).get<Answer>(ask)
  expect(findings.committees.map(({ committee, rule }) => `${committee} ${rule.id}`)).toContain('archives R50')
})
