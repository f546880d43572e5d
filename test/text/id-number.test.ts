import { expect, test } from 'vitest'
import { checkCharacter, idNumberOf } from '../../schema/field/id-number'

test.each([
  ['90000019880715001X', '90000019880715001X'],
  ['90000019880715001x', '90000019880715001X'],
  [' 900000 19880715 001x ', '90000019880715001X'],
  ['900000-19880715-001X', '90000019880715001X'],
  ['９０００００１９８８０７１５００１Ｘ', '90000019880715001X'],
  ['\u200b900000\u00a019880715\u2060001X', '90000019880715001X'],
  ['900000880715001', `90000019880715001${checkCharacter('90000019880715001')}`],
  ['T2023-00001', null],
  ['2023-10-11', null],
  ['9000001988071500', null],
  ['古丽·买买提', null],
  ['', null],
  [undefined, null],
])('%j is %j', (typed, number) => {
  expect(idNumberOf(typed)).toBe(number)
})
