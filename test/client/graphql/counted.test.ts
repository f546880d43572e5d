import { readFileSync } from 'node:fs'
import { buildSchema, type DocumentNode, getNamedType, isObjectType, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { expect, test } from 'vitest'
import * as findings from '../../../client/finding/document'
import { isCounted } from '../../../client/graphql/counted'
import { typePolicies } from '../../../client/graphql/type-policies'
import * as overview from '../../../client/overview/document'
import * as statistics from '../../../client/statistics/document'

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))

/** Rules stand in the notice: no action changes one. */
const constant = ['FindingRule']

/** The types of a document whose objects the cache would recognise in the answer of an action. */
function recognised(document: DocumentNode): string[] {
  const types = new TypeInfo(schema)
  const found = new Set<string>()
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const type = getNamedType(types.getParentType())
        if (!isObjectType(type) || type === schema.getQueryType()) return
        const keys = typePolicies[type.name]?.keyFields
        if (keys !== false && (keys !== undefined || name.value === 'id')) found.add(type.name)
      },
    }),
  )
  return [...found].filter((name) => !constant.includes(name))
}

const documents: DocumentNode[] = Object.values({ ...overview, ...statistics, ...findings })
const countedOnes = documents.filter(isCounted)

test('what is kept as a whole holds nothing that an action’s answer could change', () => {
  expect(countedOnes.length).toBeGreaterThan(5)
  expect(countedOnes.map(recognised)).toEqual(countedOnes.map(() => []))
})

test('an answer with things that actions change is taken apart', () => {
  expect(isCounted(findings.findingsQuery)).toBe(false)
  expect(recognised(findings.findingsQuery)).toEqual(['Acknowledgement'])
})
