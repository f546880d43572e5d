import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Freeze, FreezeComparison } from '../../schema/freeze'
import { Day } from '../../schema/scalar'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission'
import type { Context } from '../graphql/context'
import { compareFreeze } from './compare-freeze'
import { freezeYear } from './freeze-year'
import { listFreezes } from './read-freeze'

@Resolver()
export class FreezeResolver {
  @Authorized<Permission>(Action.VIEW_FREEZES)
  @Query(() => [Freeze], { description: '归档 of a year, or of all, the newest first.' })
  async freezes(
    @Ctx() { em }: Context,
    @Arg('year', () => Int, { nullable: true, description: '年度.' }) year?: number | null,
  ): Promise<Freeze[]> {
    return listFreezes(em, year)
  }

  @Authorized<Permission>(Action.VIEW_FREEZES)
  @Query(() => FreezeComparison, { description: '更正 since a freeze, counted; the sheets tell which.' })
  async freezeComparison(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: '归档.' }) id: string,
  ): Promise<FreezeComparison> {
    const { freeze, figures, rows } = await compareFreeze({ ...context, viewer: context.viewer! }, id)
    const declarations = new Set<string>()
    for await (const { year, platformNo } of rows) declarations.add(`${year}/${platformNo}`)
    return { freeze, figures: figures.length, declarations: declarations.size }
  }

  @Authorized<Permission>(Action.FREEZE)
  @Mutation(() => Freeze, { description: '归档: files the year’s statistics as of the end of a past day, for good.' })
  async freezeYear(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: '年度.' }) year: number,
    @Arg('cutOff', () => Day, { description: '截止日, before today.' }) cutOff: string,
    @Arg('note', () => String, { defaultValue: '', description: 'What it was filed for.' }) note: string,
  ): Promise<Freeze> {
    return freezeYear(context.em, { ...context, viewer: context.viewer! }, { year, cutOff, note })
  }
}
