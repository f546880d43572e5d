import { beforeAll, expect, test } from 'vitest'
import type { DeclarationFilter } from '../../schema/filter'
import { Desk, Level, Measure, Role } from '../../schema/vocabulary'
import { inScope } from '../../server/access/scope/scope'
import type { App } from '../../server/app'
import { dayOf } from '../../server/calendar/day-of'
import { deskLoads } from '../../server/desk/desk-loads'
import { resolveFilter } from '../../server/filter/resolve'
import { stageProgress } from '../../server/statistics/progress'
import { sampleToRead } from '../support/sample'
import { someViewer } from '../access/viewer'

let app: App
beforeAll(async () => void (app = await sampleToRead()))

const filters: DeclarationFilter[] = [
  { year: [2026] },
  { year: [2025, 2026], series: ['agronomy', 'water', 'library'] },
  { year: [2026], level: [Level.SENIOR], desk: [Desk.COMMITTEE, Desk.EMPLOYER] },
  { year: [2026], enteredAfter: '2026-10-10', enteredBefore: '2026-11-10', measure: [Measure.ACCEPTED] },
  { year: [2026], overdue: true },
]

const viewers = {
  'the bureau': someViewer(),
  'a county': someViewer({ role: Role.COUNTY_HR, counties: ['650522'] }),
  'a department': someViewer({ role: Role.DEPARTMENT, committees: ['water'], departments: ['市教育局'] }),
}

test.each(Object.entries(viewers))(
  'median, oldest and desks of %s are the same from the tally as from the rows',
  async (_, viewer) => {
    const { portal } = app
    const now = portal.now()
    await inScope(portal, viewer, 'read', async (em) => {
      for (const filter of filters) {
        const tallied = await resolveFilter({ portal, viewer, em, now }, filter)
        // The filter says whether the tally has its columns; the condition stays.
        const counted = { ...tallied, filter: { ...filter, search: 'a' } }
        expect(await stageProgress(em, tallied, dayOf(now))).toEqual(await stageProgress(em, counted, dayOf(now)))
        const desks = await deskLoads(em, viewer, tallied, now)
        expect(desks).toEqual(await deskLoads(em, viewer, counted, now))
      }
    })
  },
)
