import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { Committee } from '../../schema/committee'
import { BureauRecord, SavedRecord } from '../../schema/record'
import { PaperReceiptInput } from '../../schema/record-input'
import { Action, RecordWarning, RecordKind } from '../../schema/vocabulary'
import { grants, type Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { readCycle } from '../cycle/read'
import { NotFoundError } from '../errors'
import { warningsOf } from './warning'
import { insertRecord } from './insert-record'
import { actionOfKind } from './kind'
import { isOwnCommittee } from './own-committee'
import { checkCopies } from './receive-paper'
import { ownDesk } from './receiving-desk'
import { ownRecord, withdrawRecord } from './withdraw-record'

const stands = ({ withdrawn, replacedBy }: BureauRecord) => !withdrawn && replacedBy === null

@Resolver(() => BureauRecord)
export class RecordResolver {
  /** Several roles receive paper, so `ownRecord` also checks the permission of the record's kind and its desk. */
  @Authorized<Permission>(Action.RECORD_PAPER)
  @Mutation(() => SavedRecord, { description: '更正一条接收登记, at the desk that made it.' })
  async correctPaperReceipt(
    @Ctx() context: Context,
    @Arg('record', () => ID, { description: 'Identifier of the standing record to correct.' }) id: string,
    @Arg('receipt', () => PaperReceiptInput, { description: 'As it should read; `note` says why.' })
    { receivedOn, copies, duplex, note }: PaperReceiptInput,
  ): Promise<SavedRecord> {
    const { kind, year, platformNo, desk } = await ownRecord(context, id, 'Mutation.correctPaperReceipt')
    if (kind !== RecordKind.PAPER_RECEIPT) throw new NotFoundError('这条接收登记')
    checkCopies(copies)
    const receipt = { fromDay: receivedOn, copies, duplex, note, desk: desk!, replaces: id }
    return insertRecord(context, { kind, year, platformNo: platformNo!, ...receipt })
  }

  /** Every role that may record anything has this action; `ownRecord` checks the permission of the record's kind. */
  @Authorized<Permission>(Action.RECORD_PAPER)
  @Mutation(() => SavedRecord, { description: '撤回登记: it stays in the history, with the reason.' })
  async withdrawRecord(
    @Ctx() context: Context,
    @Arg('record', () => ID, { description: 'Identifier of the standing record to withdraw.' }) id: string,
    @Arg('reason', () => String, { description: 'Why the record is withdrawn, kept in its history.' }) reason: string,
  ): Promise<SavedRecord> {
    return withdrawRecord(context, id, reason)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may correct or withdraw the record.' })
  replaceable(@Ctx() { viewer }: Context, @Root() record: BureauRecord): boolean {
    if (!stands(record) || !grants(viewer, actionOfKind[record.kind])) return false
    if (record.desk && record.desk !== ownDesk(viewer!)) return false
    return !record.committee || isOwnCommittee(viewer!, record.committee)
  }

  @FieldResolver(() => [RecordWarning], {
    description:
      'Warnings about the record while it stands; empty when nothing is wrong. At most one per RecordWarning.',
  })
  async warnings(@Ctx() { em, portal }: Context, @Root() record: BureauRecord): Promise<RecordWarning[]> {
    if (!stands(record)) return []
    const { year, committee: code } = record
    const committee = code ? await em.findOne(Committee, { year, code }, { refresh: true }) : null
    return warningsOf(record, { cycle: await readCycle(em, year), calendar: portal.calendar, committee })
  }
}
