import { expect, test } from 'vitest'
import { shownTitle, shownValue } from '../../../server/import/header/shown-text'

const noWord = () => false

test('a shown text ends between two characters, also where they are rare ones of two code units', () => {
  expect(shownValue('𠀀明', noWord, true)).toBe('𠀀*')
  expect(shownValue('王𠮷', noWord)).toBe('王*')
  expect(shownTitle('𠮷'.repeat(40))).toBe('𠮷'.repeat(30))
  for (let before = 0; before < 3; before += 1) {
    expect(shownTitle(`${'一'.repeat(28 + before)}𠮷𠮷𠮷`).isWellFormed()).toBe(true)
  }
})
