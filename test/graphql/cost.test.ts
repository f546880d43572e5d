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
/** A table that lists every finding with its sentence. */
const list = (...year: number[]) => `reportTable(filter: { year: [${year.join()}] }, code: "T9") { __typename }`
const listOfFour = list(2023, 2024, 2025, 2026)

describe('the cost of a root field', () => {
  test('grows with each year of its filter, however the filter is given', () => {
    const four = costOf(priced(`{ findings${fourYears} ${rules} }`))
    const one = costOf(priced(`{ findings${of(2026)} ${rules} }`))
    const variable = priced(`query ($filter: DeclarationFilter!) { findings(filter: $filter) ${rules} }`, {
      filter: { year: [2023, 2024, 2025, 2026] },
    })
    expect(four - one).toBe(3 * 60)
    expect(costOf(variable)).toBe(four)
  })

  test('counts a year that is named twice once', () => {
    expect(costOf(priced(`{ findings${of(2026, 2026)} ${rules} }`))).toBe(
      costOf(priced(`{ findings${of(2026)} ${rules} }`)),
    )
  })

  test('is what was measured: a trend is six days of findings, and both are sums; a list of them costs more', () => {
    const trend = costOf(priced(`{ findingTrend${fourYears} { __typename } }`))
    expect(trend).toBeLessThan(1500)
    expect(trend / costOf(priced(`{ findings${fourYears} ${rules} }`))).toBeGreaterThan(2)
    expect(costOf(priced(`{ ${listOfFour} }`))).toBeGreaterThan(3 * trend)
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
    ['two aliases of a heavy field', `{ a: ${listOfFour} b: ${listOfFour} }`],
    [
      'fifteen aliases, each of one year',
      `{ ${Array.from({ length: 15 }, (_, n) => `a${n}: ${list(2026)}`).join(' ')} }`,
    ],
    ['two aliases in a fragment', `{ ...f } fragment f on Query { a: ${list(2026)} b: ${list(2025)} }`],
    [
      'two heavy fields that together are too much',
      `{ ${list(...Array.from({ length: 12 }, (_, n) => 2012 + n))} trend(filter: { year: [${Array.from({ length: 50 }, (_, n) => 2000 + n).join()}] }) { __typename } }`,
    ],
  ])('with %s is refused', (_, query) => {
    expect(() => check(query)).toThrow('operation too costly')
  })

  test.each([
    ['a heavy field of four years once', `{ ${listOfFour} }`],
    [
      'the findings of five years and their trend',
      `{ findings${of(2022, 2023, 2024, 2025, 2026)} ${rules} findingTrend${of(2022, 2023, 2024, 2025, 2026)} { __typename } }`,
    ],
    [
      'light aliases',
      `{ a: statistics(filter: { year: [2026] }, by: []) { declared } b: statistics(filter: { year: [2026] }, by: [COUNTY]) { declared } }`,
    ],
  ])('with %s is not', (_, query) => {
    expect(() => check(query)).not.toThrow()
  })
})
