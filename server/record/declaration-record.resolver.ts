import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { DeclarationFilter } from '../../schema/filter'
import { SavedRecord } from '../../schema/record'
import {
  BanInput,
  EntrustmentInput,
  PaperReceiptCount,
  PaperReceiptInput,
  PaperReceipts,
} from '../../schema/record-input'
import { Action, RecordKind } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { InvalidInputError } from '../errors'
import { resolveFilter } from '../filter/resolve'
import { requiredText } from './clean-text'
import { insertRecord } from './insert-record'
import { namedDeclaration } from './named-declaration'
import { countPaper, receivePaper, type ReceivedRows } from './receive-paper'
import { recordBan } from './record-ban'

const maxDeclarations = 1000

/** The rows of a filter, or those that are named by id. @throws InvalidInputError */
async function namedRows(
  context: Context,
  filter: DeclarationFilter,
  ids: string[] | null | undefined,
): Promise<ReceivedRows> {
  if (filter.year.length !== 1) throw new InvalidInputError('一次只能登记一个年度的纸质材料。')
  const resolved = await resolveFilter(context, filter)
  if (!ids) return { resolved, named: null }
  if (ids.length === 0) throw new InvalidInputError('请先选择要登记的申报。')
  if (ids.length > maxDeclarations) throw new InvalidInputError(`一次最多选 ${maxDeclarations} 件，请分几次登记。`)
  return { resolved, named: ids.filter((id) => /^\d{1,9}$/.test(id)).map(Number) }
}

/** Records about a declaration. */
@Resolver()
export class DeclarationRecordResolver {
  @Authorized<Permission>(Action.RECORD_PAPER)
  @Query(() => PaperReceiptCount, { description: 'Counts what recordPaperReceipt would record, and writes nothing.' })
  async paperReceiptPlan(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, { description: 'Filter of the declarations, with exactly one year.' })
    filter: DeclarationFilter,
    @Arg('declarations', () => [ID], {
      nullable: true,
      description:
        'Identifiers of 1–1000 declarations; those that don’t fulfil the filter are left out. Null for all that fulfil it.',
    })
    declarations: string[] | null | undefined,
  ): Promise<PaperReceiptCount> {
    return countPaper(context, await namedRows(context, filter, declarations))
  }

  @Authorized<Permission>(Action.RECORD_PAPER)
  @Mutation(() => PaperReceipts, { description: '登记接收纸质材料 (二(二), 七), at the viewer’s own desk.' })
  async recordPaperReceipt(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, { description: 'Which declarations, of one year.' })
    filter: DeclarationFilter,
    @Arg('receipt', () => PaperReceiptInput, { description: 'Day, copies and print of the paper that was received.' })
    receipt: PaperReceiptInput,
    @Arg('confirmed', () => Int, { description: 'How many the person agreed to: paperReceiptPlan.received.' })
    confirmed: number,
    @Arg('declarations', () => [ID], {
      nullable: true,
      description: 'Of these the named ones, 1–1000; null for all that fulfil the filter.',
    })
    declarations?: string[] | null,
  ): Promise<PaperReceipts> {
    if (receipt.replaces) throw new InvalidInputError('更正一条接收登记请用 correctPaperReceipt。')
    return receivePaper(context, await namedRows(context, filter, declarations), receipt, confirmed)
  }

  @Authorized<Permission>(Action.RECORD_ENTRUSTMENT)
  @Mutation(() => SavedRecord, {
    description: 'Records the letter that entrusts a declaration’s review to another committee (委托评审函, 四(三)).',
  })
  async recordEntrustment(
    @Ctx() context: Context,
    @Arg('declaration', () => ID, { description: 'Identifier of the declaration, as in Declaration.id.' }) id: string,
    @Arg('letter', () => EntrustmentInput, { description: 'Number, date and remark of the letter.' })
    { issuedOn, documentNo, note, replaces }: EntrustmentInput,
  ): Promise<SavedRecord> {
    const { year, platformNo } = await namedDeclaration(context.em, id)
    const letter = { fromDay: issuedOn, documentNo: requiredText('文号', documentNo, 60), note, replaces }
    return insertRecord(context, { kind: RecordKind.ENTRUSTMENT, year, platformNo, ...letter })
  }

  @Authorized<Permission>(Action.RECORD_BAN)
  @Mutation(() => SavedRecord, { description: '登记三年内不得申报 (五(三)) of the declaration’s person.' })
  async recordBan(
    @Ctx() context: Context,
    @Arg('declaration', () => ID, { description: 'Identifier of the declaration, as in Declaration.id.' }) id: string,
    @Arg('ban', () => BanInput, { description: 'The decision; `note` is its reason.' }) ban: BanInput,
  ): Promise<SavedRecord> {
    return recordBan(context, id, ban)
  }
}
