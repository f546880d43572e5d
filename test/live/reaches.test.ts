import { expect, test } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { reaches } from '../../server/live/reaches'
import type { DataChange } from '../../server/revision/change-feed'
import { someViewer } from '../access/viewer'

const lists = { counties: ['650522'], committees: ['water'], departments: ['市水利局'] }

const change = (own: Partial<DataChange>): DataChange => ({
  kind: 'DATA',
  revision: 1,
  all: false,
  counties: [],
  committees: [],
  supervisors: [],
  ...own,
})

const changes = {
  'nobody’s': change({}),
  'everybody’s': change({ all: true }),
  'its county’s': change({ counties: ['650522', '650500'] }),
  'its committee’s': change({ committees: ['water'] }),
  'its department’s': change({ supervisors: ['市水利局'] }),
  'another county’s': change({ counties: ['650521'], committees: ['press'], supervisors: ['市档案局'] }),
}

const every = Object.keys(changes)
const expected: Record<Role, string[]> = {
  CITY_HR: every,
  COUNTY_HR: ['everybody’s', 'its county’s'],
  DEPARTMENT: ['everybody’s', 'its committee’s', 'its department’s'],
  LEADER: every,
  AUDITOR: [],
}

test.each(Object.values(Role))('exactly these changes of the data reach %s', (role) => {
  const viewer = someViewer({ role, ...lists })
  const reached = Object.entries(changes).filter(([, each]) => reaches(viewer, each))
  expect(reached.map(([name]) => name)).toEqual(expected[role])
})

test.each(Object.values(Role))('the imports that reach %s are its own, and all for the bureau', (role) => {
  const viewer = someViewer({ accountId: 7, role, ...lists })
  const byAccount = (accountId: number) => reaches(viewer, { kind: 'IMPORT', runId: 1, accountId })
  expect([byAccount(7), byAccount(8)]).toEqual([true, role === Role.CITY_HR])
})
