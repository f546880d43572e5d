import { expect, test } from 'vitest'
import { canonicalFormula } from '../../../schema/proof/canonical-formula'

test.each([
  ['SUM(B2:B9)', '=sum( $B$2 : B9 )'],
  ['COUNTIFS(明细!$A:$A,"农业",明细!$C:$C,1)', "COUNTIFS('明细'!A1:A1048576, \"农业\", '明细'!C$1:C$1048576, 1)"],
  ['SUM(2:3)', 'SUM(A2:XFD3)'],
  ['IFS(A1>0,1)', '_xlfn.IFS(A1>0,1)'],
])('%s is %s', (one, other) => {
  expect(canonicalFormula(other)).toBe(canonicalFormula(one))
})

test.each([
  ['SUM(B2:B9)', 'SUM(B2:B8)'],
  ['COUNTIF(A:A,"a b")', 'COUNTIF(A:A,"ab")'],
  ['COUNTIF(A:A,"a")', 'COUNTIF(A:A,"A")'],
  ['IF(A1="$","x")', 'IF(A1="","x")'],
])('%s isn’t %s', (one, other) => {
  expect(canonicalFormula(other)).not.toBe(canonicalFormula(one))
})
