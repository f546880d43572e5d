import { expect, test } from 'vitest'
import { undeclaredRootFields } from '../../server/access/undeclared-root-field'
import { buildSchema } from '../../server/graphql'

test('every root field of the API declares who may ask it', () => {
  expect(undeclaredRootFields(buildSchema())).toEqual([])
})
