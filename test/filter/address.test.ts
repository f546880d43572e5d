import { describe, expect, test } from 'vitest'
import { filterOfQuery } from '../../server/filter/address'

describe('a page’s address stands for a filter', () => {
  test('lists are comma-separated, a year said twice is one year', () => {
    expect(
      filterOfQuery({
        year: '2023,2024,2023',
        level: 'SENIOR',
        county: '650521,650522',
        pending: 'true',
        search: '水利',
      }),
    ).toEqual({ year: [2023, 2024], level: ['SENIOR'], county: ['650521', '650522'], pending: true, search: '水利' })
  })

  test('an empty field narrows nothing', () => {
    expect(filterOfQuery({ year: '2023', level: '', search: '' })).toEqual({ year: [2023] })
  })
})

describe('what can’t be meant is refused by name', () => {
  test.each([
    ['an unknown field', { colour: 'red' }, '不认识的筛选条件'],
    ['a word that every object has', { constructor: 'x' }, '不认识的筛选条件'],
    ['an unknown value', { stage: 'NOWHERE' }, 'stage'],
    ['a value that every object has', { stage: 'toString' }, 'stage'],
    ['a day that isn’t', { enteredAfter: '2025-02-31' }, 'enteredAfter'],
    ['a year before years', { enteredBefore: '0000-01-01' }, 'enteredBefore'],
    ['a number for a year', { year: '20250' }, '年度'],
    ['neither true nor false', { overdue: 'maybe' }, 'overdue'],
    ['a character that no name has', { ethnicity: '\0' }, 'ethnicity'],
  ])('%s', (_, query, named) => {
    expect(() => filterOfQuery(query)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringContaining(named) }),
    )
  })

  test('a field named after the prototype', () => {
    expect(() => filterOfQuery(JSON.parse('{"__proto__":"1"}') as Record<string, unknown>)).toThrow('不认识的筛选条件')
  })

  test.each([
    ['as it stands', { search: '900000198807150017' }],
    ['spaced', { search: '900000 19880715 0017' }],
    ['typed full width', { search: '９０００００１９８８０７１５００１７' }],
    ['in another field', { county: '650521,900000198807150017' }],
    ['as a field', { '900000198807150017': '1' }],
  ])('an ID number %s, without repeating it', (_, query) => {
    expect(() => filterOfQuery(query)).toThrow(
      expect.objectContaining({ code: 'SEARCH_ID_IN_URL', message: expect.not.stringMatching(/\d/) }),
    )
  })
})
