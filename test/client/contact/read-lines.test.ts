import { expect, test } from 'vitest'
import { readLines } from '../../../client/contact/read-lines'

test('lines of a table become contacts, without the header and the blank ones', () => {
  expect(readLines('类别\t单位\n\n区县人社局\t伊吾\t专技科\t\t0902-6720000\n主管部门，市林草局')).toEqual({
    contacts: [
      { kind: 'COUNTY_HR', key: '650522', name: '专技科', place: null, phone: '0902-6720000', note: null },
      { kind: 'SUPERVISOR', key: '市林草局', name: null, place: null, phone: null, note: null },
    ],
    bad: [],
  })
})

test('every line that can’t be read is told by its number with its reason, and no other is kept meanwhile', () => {
  expect(readLines('类别,单位\n主管部门,市林草局\n评委会,水利专业\n主管部门\n区县人社局,哈密县\n用人单位,甲')).toEqual({
    contacts: [],
    bad: [
      { line: 3, reason: 'kind', cell: '评委会' },
      { line: 4, reason: 'whose', cell: '' },
      { line: 5, reason: 'county', cell: '哈密县' },
    ],
  })
})
