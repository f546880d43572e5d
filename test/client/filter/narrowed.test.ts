import { expect, it } from 'vitest'
import { narrowed, narrows } from '../../../client/filter/narrowed'

it('a number under a filter opens what is in both: never more than the filter lets through', () => {
  expect(narrowed({ year: [2023], stage: ['CORRECTION'] }, { stage: ['CORRECTION', 'DRAFT'] })).toEqual({
    year: [2023],
    stage: ['CORRECTION'],
    measure: [],
  })
  expect(
    narrowed({ furthestStage: ['PAPER', 'MEETING'] }, { furthestStage: ['HR_REVIEW', 'PAPER', 'MEETING'] }),
  ).toEqual({
    furthestStage: ['PAPER', 'MEETING'],
    measure: [],
  })
})

it('measures hold together', () => {
  expect(narrowed({ measure: ['DECLARED'] }, { measure: ['OVERDUE', 'DECLARED'], county: ['650521'] })).toEqual({
    measure: ['DECLARED', 'OVERDUE'],
    county: ['650521'],
  })
})

it('a page that shows nothing else already can’t be narrowed', () => {
  const filter: Parameters<typeof narrows>[0] = { year: [2026], county: ['650522'], stage: ['DRAFT', 'CORRECTION'] }
  expect(narrows(filter, { county: ['650522'], stage: ['CORRECTION', 'DRAFT'] })).toBe(false)
  expect(narrows(filter, { stage: ['DRAFT'] })).toBe(true)
  expect(narrows(filter, { series: ['agronomy'] })).toBe(true)
  expect(narrows({ ...filter, county: ['650522', '650521'] }, { county: ['650522'] })).toBe(true)
})
