import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Freeze, FreezeComparison } from '../../schema/freeze'
import { Day } from '../../schema/scalar'
import { Action, maxListed } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { compareFreeze } from './compare-freeze'
import { freezeYear } from './freeze-year'
import { findFreeze, listFreezes } from './read-freeze'

@Resolver()
export class FreezeResolver {
  @Authorized<Permission>(Action.VIEW_FREEZES)
  @Query(() => [Freeze], { description: `归档 of a year, or of all. At most ${maxListed.freezes}, the newest first.` })
  async freezes(
    @Ctx() { em }: Context,
    @Arg('year', () => Int, { nullable: true, description: 'Review year (年度), such as 2026; null for all years.' })
    year?: number | null,
  ): Promise<Freeze[]> {
    return listFreezes(em, year)
  }

  @Authorized<Permission>(Action.VIEW_FREEZES)
  @Query(() => FreezeComparison, {
    nullable: true,
    description:
      'Counts how far today’s data differ from filed statistics (更正), null where nothing is filed under the identifier; the corrections workbook lists each difference.',
  })
  async freezeComparison(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Identifier of the filed statistics, as in Freeze.id.' }) id: string,
  ): Promise<FreezeComparison | null> {
    const freeze = await findFreeze(context.em, id)
    if (!freeze) return null
    const { figures, rows } = await compareFreeze({ ...context, viewer: context.viewer! }, freeze)
    const declarations = new Set<string>()
    for await (const { year, platformNo } of rows) declarations.add(`${year}/${platformNo}`)
    return { freeze, figures: figures.length, declarations: declarations.size }
  }

  @Authorized<Permission>(Action.FREEZE)
  @Mutation(() => Freeze, { description: '归档: files the year’s statistics as of the end of a past day, for good.' })
  async freezeYear(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Review year of the statistics (年度), such as 2026.' }) year: number,
    @Arg('cutOff', () => Day, {
      description: 'Last day that the statistics count (截止日), before today in Beijing time.',
    })
    cutOff: string,
    @Arg('note', () => String, { defaultValue: '', description: 'What it was filed for.' }) note: string,
  ): Promise<Freeze> {
    return freezeYear(context.em, { ...context, viewer: context.viewer! }, { year, cutOff, note })
  }
}
