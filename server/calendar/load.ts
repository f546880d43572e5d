import { sql } from 'kysely'
import { CalendarLayer } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { nationalNotices, xinjiangNotices } from './layer'
import { readNotices } from './notice'
import { rebuildCalendar } from './rebuild'

/**
 * Writes the shipped notices into the database. A year's layer that an officer saved isn't replaced; a shipped notice that
 * a new release corrects becomes the next version.
 */
export async function loadCalendar(em: EntityManager): Promise<void> {
  const current = await readNotices(em)
  const shipped = [
    ...nationalNotices.map((notice) => ({ ...notice, layer: CalendarLayer.NATIONAL })),
    ...xinjiangNotices.map((notice) => ({ ...notice, layer: CalendarLayer.REGIONAL })),
  ]
  for (const { year, layer, source, holidays, makeUp } of shipped) {
    const known = current.find((notice) => notice.year === year && notice.layer === layer)
    const same = known && JSON.stringify([known.source, known.holidays, known.makeUp])
    if (known?.savedBy || same === JSON.stringify([source, holidays, makeUp])) continue
    const days = { holidays: JSON.stringify(holidays), make_up: makeUp }
    await em
      .getKysely<DB>()
      .insertInto('calendar_notice')
      .values({ year, layer, source, ...days, saved_at: sql<string>`now()` })
      .execute()
  }
  await rebuildCalendar(em)
}
