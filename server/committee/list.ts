import { Committee } from '../../schema/committee'
import type { Cycle } from '../../schema/cycle'
import { foldSearch } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import { initialsOf } from '../text/initials'

/** The committees of a year's annex 4, in its order. `search` matches name, place, phone, series and pinyin initials. */
export async function listCommittees(em: EntityManager, cycle: Cycle, search?: string | null): Promise<Committee[]> {
  const committees = await em.find(
    Committee,
    { year: cycle.year, annexNo: { $ne: null } },
    { orderBy: { annexNo: 'asc' } },
  )
  const needle = foldSearch(search ?? '')
  if (!needle) return committees
  return committees.filter(({ name, place, phone, code }) => {
    const series = cycle.series.filter(({ committee }) => committee === code)
    const words = [name, place ?? '', phone ?? '', ...series.flatMap((item) => [item.name, ...item.aliases])]
    return words.some((word) => [word, initialsOf(word)].some((text) => foldSearch(text).includes(needle)))
  })
}
