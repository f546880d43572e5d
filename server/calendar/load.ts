import { sql } from 'kysely'
import { CalendarLayer } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import { nationalNotices, xinjiangNotices } from './layer'
import { readNotices } from './notice'
import { rebuildCalendar } from './rebuild'

/**
 * Brings the shipped notices into the database. Where an officer saved the year's layer, the officer's stands; a shipped
 * one that a new release corrects becomes the next version.
 */
export async function loadCalendar(em: EntityManager): Promise<void> {
  const standing = await readNotices(em)
  const shipped = [
    ...nationalNotices.map((notice) => ({ ...notice, layer: CalendarLayer.NATIONAL })),
    ...xinjiangNotices.map((notice) => ({ ...notice, layer: CalendarLayer.REGIONAL })),
  ]
  for (const { year, layer, source, holidays, makeUp } of shipped) {
    const known = standing.find((notice) => notice.year === year && notice.layer === layer)
    const same = known && JSON.stringify([known.source, known.holidays, known.makeUp])
    if (known?.savedBy || same === JSON.stringify([source, holidays, makeUp])) continue
    await sql`insert into calendar_notice (year, layer, source, holidays, make_up, saved_at)
      values (${year}, ${layer}, ${source}, ${JSON.stringify(holidays)}::jsonb, ${makeUp}::date[], now())`.execute(
      em.getKysely(),
    )
  }
  await rebuildCalendar(em)
}
