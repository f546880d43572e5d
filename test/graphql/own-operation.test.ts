import { Kind, validate, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import { describe, expect, test } from 'vitest'
import * as generated from '../../client/graphql/gql/graphql'
import { buildSchema } from '../../server/schema'
import { costOf } from '../../server/graphql/cost'
import { checkOperation } from '../../server/graphql/refusal'
import { withinLimits } from '../../server/graphql/limit-rule'
import { standardLimits } from '../../server/http/limit'

const schema = buildSchema()
const { graphql } = standardLimits

/** All operations of the portal's own pages. */
const documents = Object.entries(generated as Record<string, unknown>).filter(
  (entry): entry is [string, DocumentNode] =>
    (entry[1] as DocumentNode | null)?.definitions?.some(({ kind }) => kind === Kind.OPERATION_DEFINITION) ?? false,
)

const operationOf = ({ definitions }: DocumentNode) =>
  definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)!

test('the pages’ own operations are known', () => {
  expect(documents.length).toBeGreaterThan(40)
})

describe('the limits are far beyond what the pages ask', () => {
  test.each(documents)('%s', (_, document) => {
    const half = {
      ...graphql,
      depth: graphql.depth - 1,
      aliases: graphql.aliases / 2,
      fields: graphql.fields / 2,
    }
    expect(validate(schema, document, [withinLimits(half)])).toEqual([])
    // Two hundred rows, if the client sets the page size.
    const variables = { first: 200, filter: { year: [2026] } }
    expect(costOf({ schema, document, operation: operationOf(document), variables })).toBeLessThan(graphql.cost / 2)
  })

  test.each(documents)('%s of all four years', (_, document) => {
    const variables = { first: 200, filter: { year: [2023, 2024, 2025, 2026] } }
    expect(() =>
      checkOperation({ schema, document, operation: operationOf(document), variables }, graphql),
    ).not.toThrow()
  })
})
