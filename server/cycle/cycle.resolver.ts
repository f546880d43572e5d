import { Arg, Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { Cycle, CycleGap } from '../../schema/cycle'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission'
import type { Context } from '../context'
import { gapsOf } from './gaps'
import { readCycle, readCycles } from './read'

@Resolver(() => Cycle)
export class CycleResolver {
  @Authorized<Permission>(Action.VIEW_CYCLE)
  @Query(() => [Cycle], { description: 'Every loaded year, newest first.' })
  async cycles(@Ctx() { em }: Context): Promise<Cycle[]> {
    return readCycles(em)
  }

  @Authorized<Permission>(Action.VIEW_CYCLE)
  @Query(() => Cycle, { description: 'One year’s notice; CYCLE_UNKNOWN where it isn’t loaded.' })
  async cycle(@Ctx() { em }: Context, @Arg('year', () => Int, { description: '年度.' }) year: number): Promise<Cycle> {
    return readCycle(em, year)
  }

  @FieldResolver(() => [CycleGap], { description: 'Days between the periods that the notice assigns to nobody.' })
  gaps(@Ctx() { portal }: Context, @Root() cycle: Cycle): CycleGap[] {
    return gapsOf(cycle, portal.calendar)
  }
}
