import { expect, test } from 'vitest'
import { Measure } from '../../schema/vocabulary'
import { cellFilter } from '../../server/report/change/cell-filter'

const people = { measure: Measure.DECLARED, of: 'persons_declared' }
const grassroots = { seat: ['GRASSROOTS'] }
const towns = { year: [2025], county: ['650521', '650522'] }

test('a group that has all values of the filter says nothing that the filter doesn’t say', () => {
  expect(cellFilter(towns, grassroots, people)).toEqual({ ...towns, persons: ['DECLARED'] })
  expect(cellFilter(towns, grassroots, { measure: Measure.DECLARED })).toEqual({ ...towns, measure: ['DECLARED'] })
  expect(cellFilter(towns, { year: ['2025'] }, people)).toEqual({ ...towns, persons: ['DECLARED'] })
})

test('people of a filter that a group only shares a part with can’t be selected', () => {
  const all = { year: [2025], county: ['650500', '650521'] }
  expect(cellFilter(all, grassroots, people)).toBeNull()
  expect(cellFilter(all, grassroots, { measure: Measure.DECLARED })).toMatchObject({ county: ['650521'] })
})

test('an empty list of the filter is no condition', () => {
  const none = { year: [2025], county: [] }
  expect(cellFilter(none, { county: ['650521'] }, people)).toEqual({
    ...none,
    county: ['650521'],
    persons: ['DECLARED'],
    personsBy: ['COUNTY'],
  })
})
