import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Rule } from '../../server/finding/rule'
import { openGround, type Ground, type Row, type Said, type Scene } from './ground'

export const violated = 'VIOLATED'
export const fine = 'FINE'
export const notApplicable = 'NOT_APPLICABLE'
export const cannotCheck = 'CANNOT_CHECK'

/** A test name, the rule's expected answer, and the row. */
export type Fact = [sentence: string, expected: string | Partial<Said>, row?: Row, scene?: Scene]

/** Runs the facts of several rules on one database. */
export function facts(...all: [rule: Rule, facts: Fact[]][]): void {
  let ground: Ground
  beforeAll(async () => {
    ground = await openGround()
  })
  afterAll(() => ground.close())

  describe.each(all)('$id $title.zh', (rule, cases) => {
    test.each(cases)('%s', async (_, expected, row = {}, scene = {}) => {
      const said = await ground[rule.subject === 'COMMITTEE' ? 'ofCommittee' : 'of'](rule, row, scene)
      expect(said).toMatchObject(typeof expected === 'string' ? { verdict: expected } : expected)
    })
  })
}
