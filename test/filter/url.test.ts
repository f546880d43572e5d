import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterOfQuery as readByPage } from '../../client/filter/url'
import { queryOfFilter, searchOfFilter } from '../../schema/field/filter-address'
import { filterOfQuery as readByServer } from '../../server/filter/address'
import { times } from '../support/some'

/** Names as in files: any characters except control characters, which no cell keeps. */
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => !/[\x00-\x1f\x7f]/.test(text) && !/\d{15}/.test(text.normalize('NFKC').replace(/[\s-]/g, '')))
const tricky = fc.string({ unit: fc.constantFrom(',', '\\', '，', '%', '&', '+', '教', ' ', '"', '2C'), minLength: 1 })
const words = fc.uniqueArray(fc.oneof(word, tricky), { minLength: 1, maxLength: 4 })

/** A query as the client's router and the server's parser return it. */
const queryOf = (search: string) => {
  const query: Record<string, string | string[]> = {}
  for (const [name, text] of new URLSearchParams(search)) query[name] = [query[name] ?? [], text].flat()
  return Object.fromEntries(
    Object.entries(query).map(([name, texts]) => [name, texts.length === 1 ? texts[0]! : texts]),
  ) as Record<string, string | string[]>
}

describe('a free word of any characters is one value, by the page’s reading and by the server’s', () => {
  test('whatever was filtered by comes back from the address', () => {
    fc.assert(
      fc.property(words, words, (supervisor, ethnicity) => {
        const filter = { year: [2023], supervisor, ethnicity }
        expect(readByPage(queryOf(searchOfFilter(filter)), null)).toEqual(filter)
        expect(readByServer(queryOf(searchOfFilter(filter)))).toEqual(filter)
      }),
      { numRuns: times(1000, 200) },
    )
  })

  test('a department with a comma in its name', () => {
    const filter = { year: [2023], supervisor: ['伊州区教育局,体育局', '水利局'] }
    expect(queryOfFilter(filter)).toEqual({ year: '2023', supervisor: '伊州区教育局\\,体育局,水利局' })
    expect(readByServer(queryOf(searchOfFilter(filter)))).toEqual(filter)
  })

  test('links of before hold: commas between values, backslashes that escape nothing', () => {
    for (const read of [readByServer, (query: Record<string, string>) => readByPage(query, null)]) {
      expect(read({ year: '2023,2024', county: '650521,650522', supervisor: '水利局,a\\b' })).toEqual({
        year: [2023, 2024],
        county: ['650521', '650522'],
        supervisor: ['水利局', 'a\\b'],
      })
    }
  })

  test('a list that stands there twice is both', () => {
    const query = { year: ['2023', '2024'], county: ['650521', '650522,650521'] }
    for (const read of [readByServer, (raw: typeof query) => readByPage(raw, null)]) {
      expect(read(query)).toEqual({ year: [2023, 2024], county: ['650521', '650522'] })
    }
  })
})

describe('the server refuses what stands twice and can only be meant once', () => {
  test.each([
    ['a flag', { overdue: ['true', 'false'] }, 'overdue'],
    ['a search', { search: ['张', '李'] }, 'search'],
    ['a day', { enteredAfter: ['2023-10-01', '2023-10-02'] }, 'enteredAfter'],
  ])('%s', (_, query, field) => {
    expect(() => readByServer({ year: '2023', ...query })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringContaining(field) }),
    )
  })
})
