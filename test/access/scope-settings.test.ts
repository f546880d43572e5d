import { expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { scopeSettings } from '../../server/access/scope'
import { someViewer } from './viewer'

/** Every list filled: what a role doesn't read must not reach the database. */
const lists = { counties: ['650521', '650522'], committees: ['water', 'press'], departments: ['市水利局'] }

const nothing = {
  'scope.all': '',
  'scope.counties': '',
  'scope.committees': '',
  'scope.departments': '',
  'scope.writes': '',
  'scope.account': '7',
  'scope.runs': '',
  'scope.audit': '',
}

const expected: Record<Role, Partial<typeof nothing>> = {
  CITY_HR: { 'scope.all': 'on', 'scope.writes': 'on', 'scope.runs': 'all' },
  COUNTY_HR: { 'scope.counties': '650521\x1f650522', 'scope.writes': 'on' },
  DEPARTMENT: { 'scope.committees': 'water\x1fpress', 'scope.departments': '市水利局' },
  LEADER: { 'scope.all': 'on' },
  AUDITOR: { 'scope.audit': 'on' },
}

test.each(Object.values(Role))('%s sets exactly this in the database, whatever its account’s lists hold', (role) => {
  expect(scopeSettings(someViewer({ accountId: 7, role, ...lists }))).toEqual({ ...nothing, ...expected[role] })
})

test('nobody signed in sets nothing', () => {
  expect(scopeSettings(null)).toEqual({})
})
