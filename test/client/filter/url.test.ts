import { describe, expect, it } from 'vitest'
import { filterOfQuery } from '../../../client/filter/url'
import { queryOfFilter, searchOfFilter } from '../../../schema/field/filter-address'
import type { DeclarationFilter } from '../../../client/graphql/gql/graphql'
import { idNumberOf } from '../../../schema/field/id-number'

const filter: DeclarationFilter = {
  year: [2023, 2024],
  county: ['650521'],
  level: ['INTERMEDIATE', 'JUNIOR'],
  measure: ['PENDING'],
  overdue: true,
  pending: false,
  search: '市第一中学',
  enteredBefore: '2023-10-16',
}

describe('the filter and the address', () => {
  it('comes back from its own address as it was', () => {
    const query = queryOfFilter(filter) as Record<string, string>
    expect(query).toMatchObject({ year: '2023,2024', level: 'INTERMEDIATE,JUNIOR', overdue: 'true', pending: 'false' })
    expect(filterOfQuery(query, 2026)).toEqual(filter)
  })

  it('takes the newest year where the address names none, and waits while none is known', () => {
    expect(filterOfQuery({ county: '650502' }, 2026)).toEqual({ year: [2026], county: ['650502'] })
    expect(filterOfQuery({ year: 'soon' }, 2026)).toEqual({ year: [2026] })
    expect(filterOfQuery({}, null)).toBeNull()
  })

  it('ignores what isn’t the filter’s: the page, the order, an open row', () => {
    expect(filterOfQuery({ year: '2023', page: '3', sort: 'NAME', open: '17', size: '20' }, 2026)).toEqual({
      year: [2023],
    })
  })

  it('leaves out empty conditions instead of asking for nothing', () => {
    expect(queryOfFilter({ year: [2023], county: [], search: '', measure: undefined })).toEqual({ year: '2023' })
    expect(filterOfQuery({ year: '2023', county: ',' }, null)).toEqual({ year: [2023] })
  })

  it('writes downloads with the same names', () => {
    expect(searchOfFilter({ year: [2023], stage: ['PAPER', 'MEETING'], search: '李&王' })).toBe(
      'year=2023&stage=PAPER%2CMEETING&search=%E6%9D%8E%26%E7%8E%8B',
    )
  })
})

describe('ID numbers', () => {
  it.each([
    '900000199001011234',
    '90000019900101123X',
    '90000019900101123x',
    '900000900101123',
    ' 900000900101123 ',
    '900000 19900101 1234',
    '９０００００１９９００１０１１２３４',
    '900000-19900101-123X',
  ])('keeps %s out of the address, whichever way it comes', (number) => {
    expect(idNumberOf(number)).not.toBeNull()
    expect(queryOfFilter({ year: [2023], search: number })).toEqual({ year: '2023' })
    expect(filterOfQuery({ search: number }, 2023)).toEqual({ year: [2023] })
    expect(searchOfFilter({ year: [2023], search: number })).toBe('year=2023')
  })

  it.each(['2023650502000017', '张三', '18299919968', 'zs'])('lets %s through', (text) => {
    expect(idNumberOf(text)).toBeNull()
    expect(queryOfFilter({ search: text })).toEqual({ search: text })
  })
})
