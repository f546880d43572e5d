import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearQuery, unclearIn, type Known } from '../../../client/filter/unclear'

const known: Known = {
  years: [2026, 2023],
  series: ['water'],
  committees: ['agri'],
  names: ['page', 'after', 'before', 'size', 'sort', 'open'],
  oneYear: false,
}
const messages = (query: Record<string, string | string[]>, of = known) =>
  unclearIn(query, of).map(({ reason, field, value }) => [reason, field, value])

describe('what an address says and can’t mean is told, not dropped', () => {
  it.each([
    [{ year: 'abc' }, ['VALUE', 'year', 'abc']],
    [{ year: '1999' }, ['VALUE', 'year', '1999']],
    [{ overdue: 'maybe' }, ['VALUE', 'overdue', 'maybe']],
    [{ overdue: ['true', 'false'] }, ['TWICE', 'overdue', null]],
    [{ search: ['张', '李'] }, ['TWICE', 'search', null]],
    [{ county: '659999' }, ['VALUE', 'county', '659999']],
    [{ series: 'magic' }, ['VALUE', 'series', 'magic']],
    [{ committee: 'magic' }, ['VALUE', 'committee', 'magic']],
    [{ level: 'SENIOR,senior' }, ['VALUE', 'level', 'senior']],
    [{ measure: 'constructor' }, ['VALUE', 'measure', 'constructor']],
    [{ enteredAfter: '2023-02-30' }, ['VALUE', 'enteredAfter', '2023-02-30']],
    [{ page: '0' }, ['VALUE', 'page', '0']],
    [{ page: '1e3' }, ['VALUE', 'page', '1e3']],
    [{ size: '7' }, ['VALUE', 'size', '7']],
    [{ sort: 'AGE' }, ['VALUE', 'sort', 'AGE']],
    [{ sort: 'NAME.up' }, ['VALUE', 'sort', 'NAME.up']],
    [{ countie: '650521' }, ['NAME', 'countie', null]],
    [{ asOf: '2023-10-01' }, ['NAME', 'asOf', null]],
    [{ search: '900000 19900101 1234' }, ['ID_NUMBER', 'search', null]],
  ])('%j', (query, expected) => {
    expect(messages({ ...query } as Record<string, string | string[]>)).toEqual([expected])
  })

  it('a table of 年度对比 is one of its own, not a name that every object has', () => {
    const page = { ...known, names: ['table'] }
    expect(messages({ table: 'B3' }, page)).toEqual([])
    expect(messages({ table: 'constructor' }, page)).toEqual([['VALUE', 'table', 'constructor']])
  })

  it('two years are two years; on a page of one they are too many', () => {
    expect(messages({ year: ['2023', '2026'] })).toEqual([])
    expect(messages({ year: '2023,2026' }, { ...known, oneYear: true })).toEqual([['ONE_YEAR', 'year', null]])
  })

  it('nothing of what pages write themselves', () => {
    expect(
      messages({
        year: '2023',
        county: '650521,650502',
        supervisor: '教育局\\,体育局',
        sort: 'NAME.desc',
        page: '3',
        pending: 'true',
      }),
    ).toEqual([])
  })

  it('what is left once it is removed is understood, whatever stood there', () => {
    const names = fc.constantFrom('year', 'county', 'overdue', 'search', 'page', 'sort', 'supervisor', 'foo', 'series')
    const texts = fc.constantFrom(
      '2023',
      '2026',
      'abc',
      '650521',
      'true',
      'NAME',
      '9',
      ',',
      'a\\,b',
      '900000199001011234',
      'water',
    )
    const queries = fc.dictionary(names, fc.oneof(texts, fc.array(texts, { maxLength: 3 })))
    fc.assert(
      fc.property(queries, (query) => {
        expect(unclearIn(clearQuery(query, unclearIn(query, known)), known)).toEqual([])
      }),
    )
  })
})
