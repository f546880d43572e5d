import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Committee } from '../../schema/committee'
import { Declaration } from '../../schema/declaration'
import { SavedRecord } from '../../schema/record'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'

@Resolver(() => SavedRecord)
export class SavedRecordResolver {
  @Authorized<Permission>(Action.VIEW_COMMITTEES)
  @FieldResolver(() => Committee, {
    nullable: true,
    description: 'Committee that the record is about, as it stands now; null for a record of a declaration.',
  })
  async recordedCommittee(
    @Ctx() { em }: Context,
    @Root() { year, committee: code }: SavedRecord,
  ): Promise<Committee | null> {
    // What was read before the record was written is no longer so.
    return code === null ? null : em.findOne(Committee, { year, code }, { refresh: true })
  }

  @Authorized<Permission>(Action.VIEW_DECLARATIONS)
  @FieldResolver(() => Declaration, {
    nullable: true,
    description: 'Declaration that the record is about, as it stands now; null for a record of a committee.',
  })
  async recordedDeclaration(
    @Ctx() { em }: Context,
    @Root() { year, platformNo }: SavedRecord,
  ): Promise<Declaration | null> {
    if (platformNo === null) return null
    return em.findOne(Declaration, { year, platformNo }, { populate: ['employer'], refresh: true })
  }
}
