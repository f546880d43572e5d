import { expect, test } from 'vitest'
import { attributeList } from '../../schema/field'
import { drawerLines } from '../../schema/field/drawer'

const inDrawer = new Set(drawerLines.flatMap(({ of }) => of))

/** Shown elsewhere in the drawer: in its header, in the history of stages, or in the current status. */
const inDrawerOtherwise = ['platformNo', 'year', 'name', 'stage', 'enteredAt', 'outcome', 'notAcceptedReason']

/** The attributes that a file can contain, and where each is stored. */
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
