import { expect, test } from 'vitest'
import { attributeList } from '../../schema/field'
import { drawerLines } from '../../schema/field/drawer'

const inDrawer = new Set(drawerLines.flatMap(({ of }) => of))

/** Shown elsewhere in the drawer: in its head, in the fold of its steps or in what stands of it. */
const inDrawerOtherwise = ['platformNo', 'year', 'name', 'stage', 'enteredAt', 'outcome', 'notAcceptedReason']

/** What a file may tell of a declaration, and where it is kept as it was told. */
const imported = attributeList.filter(
  ({ template, providedBy, column, by }) => (template || providedBy) && column && !by,
)

test('whatever an import reads stands in 明细', () => {
  expect(imported.filter(({ detail }) => !detail).map(({ header }) => header)).toEqual([])
})

test('whatever an import reads is told by the API', () => {
  const absent = imported.filter(({ description, employer }) => !description && !employer)
  expect(absent.map(({ header }) => header)).toEqual([])
})

test('whatever an import reads stands in the drawer', () => {
  const hidden = imported.filter(({ key }) => !inDrawer.has(key))
  expect(hidden.map(({ key }) => key)).toEqual(inDrawerOtherwise)
})
