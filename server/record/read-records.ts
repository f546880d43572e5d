import { BureauRecord } from '../../schema/record'
import { maxListed } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'

type Subject = { year: number; committee: string } | { year: number; platformNo: string }

/** What was recorded of a committee or a declaration, newest first; as much as is listed. */
export async function readRecords(em: EntityManager, subject: Subject): Promise<BureauRecord[]> {
  const records = await em.find(BureauRecord, subject, { orderBy: { id: 'desc' }, limit: maxListed.records })
  const later = new Map(records.map(({ id, replaces }) => [replaces, id]))
  return records.map((record) => Object.assign(record, { replacedBy: later.get(record.id) ?? null }))
}
