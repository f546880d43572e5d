import { Declaration } from '../../schema/declaration'
import { BureauRecord } from '../../schema/record'
import { authorize } from '../access/permission/authorize'
import type { Context } from '../graphql/context'
import type { DB } from '../database/tables'
import { NotFoundError } from '../errors'
import { insertRecord } from './insert-record'
import { actionOfKind } from './kind'
import { ownCommittee } from './own-committee'
import { receivingDesk } from './receiving-desk'

/** The record, if the viewer may replace it: its kind is permitted and it is of the viewer's desk. @throws NotFoundError, ForbiddenError */
export async function ownRecord(context: Context, id: string, operation: string): Promise<BureauRecord> {
  const record = /^\d{1,9}$/.test(id) ? await context.em.findOne(BureauRecord, Number(id)) : null
  if (!record) throw new NotFoundError('这条登记')
  const viewer = await authorize(context, actionOfKind[record.kind], operation)
  if (record.committee) await ownCommittee(context, operation, { year: record.year, code: record.committee })
  // A receipt can be withdrawn or corrected only by the desk that recorded it.
  if (record.desk && record.desk !== receivingDesk(viewer)) throw new NotFoundError('本处的这条登记')
  // An undone import took its declaration away. The receipt stays, and holds when the declaration is imported once more.
  const { year, platformNo } = record
  if (record.desk && (await context.em.count(Declaration, { year, platformNo: platformNo! })) === 0) {
    throw new NotFoundError('这件申报')
  }
  return record
}

/** Withdraws a standing record by inserting a record with the reason. @throws PortalError RECORD_REPLACED, RecordTextError */
export async function withdrawRecord(context: Context, id: string, reason: string): Promise<BureauRecord> {
  const { kind, year, committee, platformNo, fromDay, untilDay, desk, ...record } = await ownRecord(
    context,
    id,
    'Mutation.withdrawRecord',
  )
  // The entity doesn't have the banned person's ID number and name, which the withdrawal must store too.
  const { hash, cipher, name } = await context.em
    .getKysely<DB>()
    .selectFrom('bureau_record')
    .select(['id_number_hash as hash', 'id_number_cipher as cipher', 'person_name as name'])
    .where('id', '=', record.id)
    .executeTakeFirstOrThrow()
  return insertRecord(context, {
    kind,
    year,
    committee: committee ?? undefined,
    platformNo: platformNo ?? undefined,
    fromDay,
    untilDay,
    desk: desk ?? undefined,
    idNumber: hash ? { hash, cipher } : undefined,
    personName: name ?? undefined,
    note: reason,
    replaces: record.id,
    withdrawn: true,
  })
}
