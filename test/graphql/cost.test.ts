import { parse, type OperationDefinitionNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import { costOf } from '../../server/graphql/cost'
import { priceOf } from '../../server/graphql/price'
import { checkOperation } from '../../server/graphql/refusal'
import { standardLimits } from '../../server/http/limit'
import { buildSchema } from '../../server/schema'

const schema = buildSchema()
const { graphql } = standardLimits

function priced(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query)
  return { schema, document, operation: document.definitions[0] as OperationDefinitionNode, variables }
}

const of = (...year: number[]) => `(filter: { year: [${year.join()}] })`
const fourYears = of(2023, 2024, 2025, 2026)
const rules = '{ rules { open } }'

describe('the cost of a root field', () => {
  test('grows with each year of its filter, however the filter is given', () => {
    const four = costOf(priced(`{ findings${fourYears} ${rules} }`))
    const one = costOf(priced(`{ findings${of(2026)} ${rules} }`))
    const variable = priced(`query ($filter: DeclarationFilter!) { findings(filter: $filter) ${rules} }`, {
      filter: { year: [2023, 2024, 2025, 2026] },
    })
    expect(four - one).toBe(3 * 650)
    expect(costOf(variable)).toBe(four)
  })

  test('counts a year that is named twice once', () => {
    expect(costOf(priced(`{ findings${of(2026, 2026)} ${rules} }`))).toBe(
      costOf(priced(`{ findings${of(2026)} ${rules} }`)),
    )
  })

  test('is what was measured: a trend of findings costs nine times as much as the findings, a small list nothing', () => {
    const trend = costOf(priced(`{ findingTrend${fourYears} { __typename } }`))
    expect(trend).toBeGreaterThan(24_000)
    expect(trend / costOf(priced(`{ findings${fourYears} ${rules} }`))).toBeGreaterThan(8)
    expect(costOf(priced('{ viewer { username } }'))).toBeLessThan(20)
  })

  test('of a report depends on its table, and a past day costs more', () => {
    const table = (args: string) => costOf(priced(`{ reportTable(filter: { year: [2026] }, ${args}) { __typename } }`))
    expect(table('code: "T9"')).toBeGreaterThan(10 * table('code: "T1"'))
    expect(table('code: "T1", asOf: "2026-10-20"')).toBeGreaterThan(3 * table('code: "T1"'))
  })

  const filtered = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) =>
    args.some(({ type }) => String(type) === 'DeclarationFilter!'),
  )
  test.each(filtered.map(({ name }) => name).filter((name) => name !== 'paperReceiptPlan'))(
    '%s has a price a year',
    (name) => {
      expect(priceOf(name, { filter: { year: [2025, 2026] } })).toBeGreaterThan(
        priceOf(name, { filter: { year: [2026] } }),
      )
    },
  )
})

describe('an operation', () => {
  const check = (query: string) => checkOperation(priced(query), graphql)

  test.each([
    ['two aliases of a heavy field', `{ a: findings${fourYears} ${rules} b: findings${fourYears} ${rules} }`],
    [
      'fifteen aliases, each of one year',
      `{ ${Array.from({ length: 15 }, (_, n) => `a${n}: findings${of(2026)} ${rules}`).join(' ')} }`,
    ],
    [
      'two aliases in a fragment',
      `{ ...f } fragment f on Query { a: findings${of(2026)} ${rules} b: findings${of(2025)} ${rules} }`,
    ],
    [
      'two heavy fields that together are too much',
      `{ findingTrend${fourYears} { __typename } reportTable(filter: { year: [2023, 2024, 2025, 2026] }, code: "T9") { __typename } findings${fourYears} ${rules} }`,
    ],
  ])('with %s is refused', (_, query) => {
    expect(() => check(query)).toThrow('operation too costly')
  })

  test.each([
    ['a heavy field of four years once', `{ findings${fourYears} ${rules} }`],
    [
      'light aliases',
      `{ a: statistics(filter: { year: [2026] }, by: []) { declared } b: statistics(filter: { year: [2026] }, by: [COUNTY]) { declared } }`,
    ],
  ])('with %s is not', (_, query) => {
    expect(() => check(query)).not.toThrow()
  })
})
