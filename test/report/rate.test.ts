import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../server/workbook/figures'
import { quotientFormula } from '../../server/workbook/formula'
import { reviewColumns } from '../../server/report/table/figure'

const rates = (counts: Record<string, number>) => {
  const { passRate, declaredPassRate } = figuresOf(reviewColumns, counts, counts)
  return [passRate, declaredPassRate]
}

describe('a rate that nothing was voted on is “—”, not 0 %', () => {
  test('whichever its denominator', () => {
    expect(rates({ reviewDeclared: 102, REVIEWED: 0, PASSED: 0 })).toEqual(['—', '—'])
    expect(rates({ reviewDeclared: 0, REVIEWED: 0, PASSED: 0 })).toEqual(['—', '—'])
  })

  test('where something was, 0 % is told', () => {
    expect(rates({ reviewDeclared: 102, REVIEWED: 4, PASSED: 0 })).toEqual([0, 0])
    expect(rates({ reviewDeclared: 8, REVIEWED: 4, PASSED: 2 })).toEqual([0.5, 0.25])
  })

  test('the sheet’s own formula says the same', () => {
    expect(quotientFormula('C5', 'D5', 'PERCENT', 'E5')).toBe('IF(OR(D5=0,E5=0),"—",ROUND((C5)/D5,3))')
  })
})
