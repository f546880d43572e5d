import { expect, test } from 'vitest'
import { grants } from '../../server/access/permission'
import { Action, Role } from '../../schema/vocabulary'
import { someViewer } from './viewer'

const allowed = (viewer: Parameters<typeof grants>[0]) =>
  Object.values(Action).filter((action) => grants(viewer, action))

const looking = [
  Action.VIEW_CYCLE,
  Action.VIEW_STATISTICS,
  Action.VIEW_DECLARATIONS,
  Action.VIEW_COMMITTEES,
  Action.VIEW_FINDINGS,
  Action.VIEW_PENDING,
]
const everybody = [Action.CHANGE_OWN_PASSWORD, Action.VIEW_OWN_SESSIONS, Action.END_OWN_SESSIONS]
const own = [Action.EXPORT_ANNUAL, ...everybody]

const expected: Record<Role, Action[]> = {
  CITY_HR: [
    ...looking,
    Action.ACKNOWLEDGE_FINDINGS,
    Action.ACKNOWLEDGE_COMMITTEE_FINDINGS,
    Action.PREPARE_REMINDERS,
    Action.EDIT_CONTACTS,
    Action.SEARCH_ID_NUMBER,
    Action.IMPORT,
    Action.DECIDE_WORDS,
    Action.RECORD_FILING,
    Action.RECORD_MEETING,
    Action.RECORD_PAPER,
    Action.RECORD_ENTRUSTMENT,
    Action.RECORD_BAN,
    Action.EXPORT_ROWS,
    Action.EXPORT_PUBLIC,
    Action.VIEW_FREEZES,
    Action.FREEZE,
    Action.EDIT_CALENDAR,
    Action.EDIT_CYCLE,
    Action.MANAGE_ACCOUNTS,
    Action.REVEAL_PERSONAL,
    Action.EXPORT_UNMASKED,
    ...own,
  ],
  COUNTY_HR: [
    ...looking,
    Action.ACKNOWLEDGE_FINDINGS,
    Action.PREPARE_REMINDERS,
    Action.IMPORT,
    Action.RECORD_PAPER,
    Action.EXPORT_ROWS,
    ...own,
  ],
  DEPARTMENT: [
    ...looking,
    Action.PREPARE_REMINDERS,
    Action.RECORD_MEETING,
    Action.RECORD_PAPER,
    Action.EXPORT_ROWS,
    ...own,
  ],
  LEADER: [...looking, Action.VIEW_FREEZES, ...own],
  AUDITOR: [Action.VIEW_CYCLE, Action.VIEW_AUDIT, Action.EXPORT_AUDIT, ...everybody],
}

test.each(Object.values(Role))('%s may do exactly this', (role) => {
  expect(allowed(someViewer({ role })).toSorted()).toEqual(expected[role].toSorted())
})

test('every action is some role’s', () => {
  const granted = Object.values(Role).flatMap((role) => allowed(someViewer({ role })))
  expect(Object.values(Action).filter((action) => !granted.includes(action))).toEqual([])
})

test('nobody signed in may do nothing', () => {
  expect(allowed(null)).toEqual([])
})

test.each(Object.values(Role))('%s with an initial password may only change it', (role) => {
  expect(allowed(someViewer({ role, mustChangePassword: true }))).toEqual([Action.CHANGE_OWN_PASSWORD])
})
