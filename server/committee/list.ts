import { pinyin } from 'pinyin-pro'
import { Committee } from '../../schema/committee'
import type { Cycle } from '../../schema/cycle'
import type { EntityManager } from '../database/orm'

/** Full-width and half-width, capital and small are one. */
const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase()

const initials = (text: string) => pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' }).join('')

/** Annex 4's committees of a year in its order; `search` looks into name, place, phone, series and pinyin initials. */
export async function listCommittees(em: EntityManager, cycle: Cycle, search?: string): Promise<Committee[]> {
  const committees = await em.find(
    Committee,
    { year: cycle.year, annexNo: { $ne: null } },
    { orderBy: { annexNo: 'asc' } },
  )
  const needle = plain(search ?? '')
  if (!needle) return committees
  return committees.filter(({ name, place, phone, code }) => {
    const series = cycle.series.filter(({ committee }) => committee === code)
    const words = [name, place ?? '', phone ?? '', ...series.flatMap((item) => [item.name, ...item.aliases])]
    return words.some((word) => plain(word).includes(needle) || initials(word).includes(needle))
  })
}
