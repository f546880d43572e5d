import { isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { undeclaredRootFields } from './undeclared-root-field'
import { buildSchema } from '../../server/schema'
import { declaredFields } from '../matrix/declared'

const schema = buildSchema()

test('every root field of the API declares who may ask it', () => {
  expect(undeclaredRootFields(schema)).toEqual([])
})

/** Names of fields with personal data, in any type. */
const sensitive = /idNumber|birth|ethnicity|political|gender|phone|address$|banned|(temporary|sample)Password/i

/** Fields that are sensitive whatever type they are in. */
const harmless = {
  'Committee.phone': 'an office’s, printed in annex 4',
  'Cycle.supportPhones': 'the platform’s, printed in the notice',
  'DeskLoad.phone': 'an office’s',
  'FormSettings.phone': 'the office’s, printed on every statistical form',
  'Portal.samplePassword': 'a sample’s, told to whoever stands before its sign-in page',
  'ReviewingBody.phone': 'an office’s, printed in annex 4',
}

test('every sensitive field below the root declares its action, or is named here with the reason', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type !== schema.getMutationType() && !type.name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
  const found = fields.filter((field) => sensitive.test(field.split('.')[1]!))
  const undeclared = found.filter((field) => !declaredFields().has(field))
  expect(undeclared.toSorted()).toEqual(Object.keys(harmless))
  expect(found.length - undeclared.length).toBeGreaterThan(5)
})
