import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { CycleWindow } from '../../schema/cycle'
import type { Context } from '../graphql/context'
import { workingDaysOf } from './working-days-of'

@Resolver(() => CycleWindow)
export class CycleWindowResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Working days in it, first and last counted.' })
  workingDays(@Ctx() { portal }: Context, @Root() window: CycleWindow): number | null {
    return workingDaysOf(window, portal.calendar)
  }
}
