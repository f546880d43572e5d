import { expect, test } from 'vitest'
import { apiRoutes } from '../../scripts/api-route'
import { routeExamples } from '../matrix/route'

test('the page of the interface lists every route of the server and no other', () => {
  expect(apiRoutes.map(({ route }) => route).toSorted()).toEqual(Object.keys(routeExamples).toSorted())
})
