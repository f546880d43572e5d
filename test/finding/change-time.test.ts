import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely'
import { expect, test } from 'vitest'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import type { Rule } from '../../server/finding/rule'
import { declarationRules } from '../../server/finding/specified-rules'
import { answerOf, factsOf } from '../../server/finding/verdict'

const cycle = reviveCycle(readNoticeFiles('nowhere').find(({ year }) => year === 2023)!)
const db = new Kysely<unknown>({
  dialect: {
    createDriver: () => new DummyDriver(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (any) => new PostgresIntrospector(any),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** The rule's question at a time. */
function question(rule: Rule, now: string): string {
  const circumstances = { cycle, now: new Date(now), today: now.slice(0, 10), asOf: null }
  const asked = sql`select ${answerOf(rule, circumstances)}, ${rule.milder?.(circumstances) ?? true}, ${factsOf(rule)}`
  return JSON.stringify(asked.compile(db))
}

test.each([...declarationRules.values()])('$id says when its answer may change, if it reads the clock', (rule) => {
  const readsClock = question(rule, '2023-01-01T00:00:00Z') !== question(rule, '2023-12-31T12:00:00Z')
  expect(rule.changesAt !== undefined).toBe(readsClock)
})
