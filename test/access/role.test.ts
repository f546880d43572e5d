import { expect, test } from 'vitest'
import { Action, Role } from '../../schema/vocabulary'
import { grants } from '../../server/access/permission/permission'
import { scopeSettings } from '../../server/access/scope/scope-settings'
import { reaches } from '../../server/live/reaches'
import type { DataChange } from '../../server/revision/change-feed'
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
const everybody = [
  Action.CHANGE_OWN_PASSWORD,
  Action.VIEW_OWN_SESSIONS,
  Action.END_OWN_SESSIONS,
  Action.MANAGE_OWN_SECOND_FACTOR,
]
const own = [Action.EXPORT_ANNUAL, ...everybody]

/** Of an account that has something in every list: what its role doesn't read counts for nothing. */
const lists = { counties: ['650521', '650522'], committees: ['water', 'press'], departments: ['市水利局'] }

const nothingSet = {
  'scope.all': '',
  'scope.counties': '',
  'scope.committees': '',
  'scope.departments': '',
  'scope.writes': '',
  'scope.account': '7',
  'scope.runs': '',
  'scope.audit': '',
}

const change = (concerned: Partial<DataChange>): DataChange => ({
  ...{ kind: 'DATA', revision: 1, all: false, counties: [], committees: [], supervisors: [] },
  ...concerned,
})

const changes = {
  'one of nobody': change({}),
  'one of everybody': change({ all: true }),
  'one of its county': change({ counties: ['650522', '650500'] }),
  'one of its committee': change({ committees: ['water'] }),
  'one of its department': change({ supervisors: ['市水利局'] }),
  'one of others': change({ counties: ['650502'], committees: ['archives'], supervisors: ['市档案局'] }),
}

/** What belongs to the three officers while they are separated, and to the bureau while they aren't. */
const ofOfficers = [
  Action.VIEW_ACCOUNTS,
  Action.MANAGE_ACCOUNTS,
  Action.GRANT_RIGHTS,
  Action.LIFT_LOCKS,
  Action.VIEW_POLICY,
  Action.EDIT_POLICY,
  Action.SEPARATE_OFFICERS,
]

interface Required {
  actions: Action[]
  /** Actions that it gains or loses when the officers are separated. */
  gains?: Action[]
  loses?: Action[]
  /** The scope settings for the database, besides the account. */
  scope: Partial<typeof nothingSet>
  /** The changes of the data of which its open pages are notified. */
  hears: (keyof typeof changes)[]
  hearsAllImports?: true
}

const all = Object.keys(changes) as (keyof typeof changes)[]

/** The requirement, said once more than in `schema/role.ts`. */
const required: Record<Role, Required> = {
  CITY_HR: {
    actions: [
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
      Action.EXPLAIN_CHANGES,
      Action.WRITE_PAPERS,
      Action.FREEZE,
      Action.EDIT_CALENDAR,
      Action.EDIT_CYCLE,
      Action.REVEAL_PERSONAL,
      Action.EXPORT_UNMASKED,
      Action.VIEW_BACKUP,
      Action.VIEW_WALL,
      Action.MANAGE_WALL_LINKS,
      ...ofOfficers,
      ...own,
    ],
    loses: ofOfficers,
    scope: { 'scope.all': 'on', 'scope.writes': 'on', 'scope.runs': 'all' },
    hears: all,
    hearsAllImports: true,
  },
  COUNTY_HR: {
    actions: [
      ...looking,
      Action.ACKNOWLEDGE_FINDINGS,
      Action.PREPARE_REMINDERS,
      Action.IMPORT,
      Action.RECORD_PAPER,
      Action.EXPLAIN_CHANGES,
      Action.WRITE_PAPERS,
      Action.EXPORT_ROWS,
      ...own,
    ],
    scope: { 'scope.counties': '650521\x1f650522', 'scope.writes': 'on' },
    hears: ['one of everybody', 'one of its county'],
  },
  DEPARTMENT: {
    actions: [
      ...looking,
      Action.PREPARE_REMINDERS,
      Action.RECORD_MEETING,
      Action.RECORD_PAPER,
      Action.EXPLAIN_CHANGES,
      Action.WRITE_PAPERS,
      Action.EXPORT_ROWS,
      ...own,
    ],
    scope: { 'scope.committees': 'water\x1fpress', 'scope.departments': '市水利局' },
    hears: ['one of everybody', 'one of its committee', 'one of its department'],
  },
  LEADER: {
    actions: [...looking, Action.VIEW_FREEZES, Action.VIEW_WALL, ...own],
    scope: { 'scope.all': 'on' },
    hears: all,
  },
  SYSTEM_ADMIN: {
    actions: [Action.VIEW_CYCLE, ...everybody],
    gains: [Action.VIEW_ACCOUNTS, Action.MANAGE_ACCOUNTS, Action.VIEW_POLICY, Action.END_SEPARATION],
    scope: {},
    hears: [],
  },
  SECURITY_ADMIN: {
    actions: [Action.VIEW_CYCLE, ...everybody],
    gains: [
      Action.VIEW_ACCOUNTS,
      Action.GRANT_RIGHTS,
      Action.LIFT_LOCKS,
      Action.VIEW_POLICY,
      Action.EDIT_POLICY,
      Action.END_SEPARATION,
    ],
    scope: {},
    hears: [],
  },
  AUDITOR: {
    actions: [Action.VIEW_CYCLE, Action.VIEW_AUDIT, Action.EXPORT_AUDIT, ...everybody],
    gains: [Action.VIEW_POLICY, Action.END_SEPARATION],
    scope: { 'scope.audit': 'on' },
    hears: [],
  },
}

const roles = Object.values(Role)

test.each(roles)('%s may do exactly this', (role) => {
  expect(allowed(someViewer({ role })).toSorted()).toEqual(required[role].actions.toSorted())
})

test.each(roles)('%s may do exactly this while the three officers are separated', (role) => {
  const { actions, gains = [], loses = [] } = required[role]
  const expected = [...actions.filter((action) => !loses.includes(action)), ...gains]
  expect(allowed(someViewer({ role, separated: true })).toSorted()).toEqual(expected.toSorted())
})

test('while they are separated, no two of system, rights and audit are in one hand', () => {
  const own = [
    [Action.MANAGE_ACCOUNTS],
    [Action.GRANT_RIGHTS, Action.LIFT_LOCKS, Action.EDIT_POLICY],
    [Action.VIEW_AUDIT],
  ]
  const parts = roles.map((role) => {
    const may = allowed(someViewer({ role, separated: true }))
    return own.filter((actions) => actions.some((action) => may.includes(action))).length
  })
  expect(parts.filter((count) => count > 0)).toEqual([1, 1, 1])
})

test('every action is some role’s', () => {
  const granted = roles.flatMap((role) =>
    [false, true].flatMap((separated) => allowed(someViewer({ role, separated }))),
  )
  expect(Object.values(Action).filter((action) => !granted.includes(action))).toEqual([])
})

test('nobody signed in may do nothing, and nothing is set for nobody', () => {
  expect(allowed(null)).toEqual([])
  expect(scopeSettings(null)).toEqual({})
})

test.each(roles)('%s with an initial password may only change it', (role) => {
  expect(allowed(someViewer({ role, mustChangePassword: true }))).toEqual([Action.CHANGE_OWN_PASSWORD])
})

test.each(roles)('%s without the second factor that the policy asks for may only enrol one', (role) => {
  const viewer = someViewer({ role, mustEnrolSecondFactor: true })
  expect(allowed(viewer)).toEqual([Action.CHANGE_OWN_PASSWORD, Action.MANAGE_OWN_SECOND_FACTOR])
  expect(allowed({ ...viewer, mustChangePassword: true })).toEqual([Action.CHANGE_OWN_PASSWORD])
})

test.each(roles)('of %s the database is told exactly this', (role) => {
  const settings = scopeSettings(someViewer({ accountId: 7, role, ...lists }))
  expect(settings).toEqual({ ...nothingSet, 'scope.role': role, ...required[role].scope })
})

test.each(roles)('%s hears of exactly these changes of the data', (role) => {
  const viewer = someViewer({ role, ...lists })
  expect(all.filter((name) => reaches(viewer, changes[name]))).toEqual(required[role].hears)
})

test.each(roles)('%s hears of its own imports, and of others’ only where it should', (role) => {
  const viewer = someViewer({ accountId: 7, role, ...lists })
  const heard = (accountId: number) => reaches(viewer, { kind: 'IMPORT', runId: 1, accountId })
  expect([heard(7), heard(8)]).toEqual([true, required[role].hearsAllImports ?? false])
})
