import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql'
import { Cycle } from '../../schema/cycle'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission'
import type { Context } from '../context'
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
}
