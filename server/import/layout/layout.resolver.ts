import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { ImportLayout, TemplateColumnInfo } from '../../../schema/import-layout'
import { Action, maxListed } from '../../../schema/vocabulary'
import type { Permission } from '../../access/permission/permission'
import type { Context } from '../../graphql/context'
import { NotFoundError } from '../../errors'
import { templateColumns } from '../template'
import { forgetLayout } from './forget-layout'
import { readImportLayouts } from './read-layouts'

@Resolver()
export class LayoutResolver {
  @Authorized<Permission>(Action.IMPORT)
  @Query(() => [ImportLayout], {
    description: `Layouts by which headers are recognised (表头版式). At most ${maxListed.layouts}, newest first.`,
  })
  async importLayouts(@Ctx() { em }: Context): Promise<ImportLayout[]> {
    return readImportLayouts(em)
  }

  @Authorized<Permission>(Action.IMPORT)
  @Query(() => [TemplateColumnInfo], {
    description: 'The columns that an import recognises, in the template’s order. One per column.',
  })
  templateColumns(): TemplateColumnInfo[] {
    return templateColumns.map(({ header, need, note }) => ({ column: header, need, note }))
  }

  @Authorized<Permission>(Action.DECIDE_WORDS)
  @Mutation(() => ImportLayout, {
    description: 'Removes a layout, so that files are no longer read by it, and returns it.',
  })
  async forgetLayout(
    @Ctx() { em, viewer, address }: Context,
    @Arg('id', () => ID, { description: 'Identifier of the header layout (表头版式).' }) id: string,
  ): Promise<ImportLayout> {
    if (!/^\d{1,9}$/.test(id)) throw new NotFoundError('这个表头版式')
    return forgetLayout(em, viewer!, Number(id), address)
  }
}
