import { beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { signedIn, type TestClient } from '../support/client'
import { sampleToRead } from '../support/sample'

let app: App
let bureau: TestClient
beforeAll(async () => {
  app = await sampleToRead()
  bureau = await signedIn(app, 'bureau')
})

test('the open findings of each rule a week before add up to the trend, and are those of that day', async () => {
  const filter = { year: [2026] }
  const { findingTrend } = await bureau.get<{
    findingTrend: {
      days: string[]
      violations: number[]
      warnings: number[]
      notes: number[]
      rules: string[]
      openBefore: number[]
    }
  }>(
    `query ($filter: DeclarationFilter!) { findingTrend(filter: $filter) { days violations warnings notes rules openBefore } }`,
    { filter },
  )
  const { days, violations, warnings, notes, rules, openBefore } = findingTrend
  const sum = openBefore.reduce((total, n) => total + n, 0)
  expect(sum).toBe(violations.at(-2)! + warnings.at(-2)! + notes.at(-2)!)
  expect(sum).toBeGreaterThan(0)
  const { findings } = await bureau.get<{ findings: { rules: { rule: { id: string }; open: number }[] } }>(
    `query ($filter: DeclarationFilter!, $asOf: Day) { findings(filter: $filter, asOf: $asOf) { rules { rule { id } open } } }`,
    { filter, asOf: days.at(-2) },
  )
  expect(findings.rules.map(({ rule, open }) => [rule.id, open])).toEqual(rules.map((id, at) => [id, openBefore[at]]))
})
