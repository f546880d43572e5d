import { BureauRecord } from '../../schema/record'
import type { EntityManager } from '../database/orm'

type Subject = { year: number; committee: string } | { year: number; platformNo: string }

/** All records about a committee or a declaration, also replaced and withdrawn ones, newest first. */
export async function readRecords(em: EntityManager, subject: Subject): Promise<BureauRecord[]> {
  const records = await em.find(BureauRecord, subject, { orderBy: { id: 'desc' } })
  const later = new Map(records.map(({ id, replaces }) => [replaces, id]))
  return records.map((record) => Object.assign(record, { replacedBy: later.get(record.id) ?? null }))
}
