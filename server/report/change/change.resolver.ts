import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { searchOfFilter } from '../../../schema/field/filter-address'
import { ExplainedChange, FigureChanges } from '../../../schema/figure-change'
import { Day } from '../../../schema/scalar'
import { Action, maxListed } from '../../../schema/vocabulary'
import type { Permission } from '../../access/permission/permission'
import { findCycle } from '../../cycle/read'
import type { EntityManager } from '../../database/orm'
import type { Context } from '../../graphql/context'
import { explainChanges, readReasons } from './change-store'
import { differenceAddress } from '../rows-address'
import { readChanges, type Changes } from './read-changes'

const yearOption = { description: 'Review year (年度), such as 2026.' }
const asOfOption = { nullable: true, description: 'A past day at whose end the year is counted; null for now.' }

@Resolver()
export class ChangeResolver {
  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Query(() => FigureChanges, {
    nullable: true,
    description: 'Figures of a year that moved much against the same day a year ago; null where the year isn’t loaded.',
  })
  async figureChanges(
    @Ctx() context: Context,
    @Arg('year', () => Int, yearOption) year: number,
    @Arg('asOf', () => Day, asOfOption) asOf?: string | null,
  ): Promise<FigureChanges | null> {
    if (!(await findCycle(context.em, year))) return null
    return shownChanges(context.em, await readChanges({ ...context, viewer: context.viewer! }, year, asOf ?? null))
  }

  @Authorized<Permission>(Action.EXPLAIN_CHANGES)
  @Mutation(() => FigureChanges, {
    description: 'Writes why figures moved; what was written of them before is replaced. Returns all of the year.',
  })
  async explainChanges(
    @Ctx() context: Context,
    @Arg('year', () => Int, yearOption) year: number,
    @Arg('changes', () => [ExplainedChange], {
      description: `The figures that have this reason, at most ${maxListed.explainedChanges}.`,
    })
    changes: ExplainedChange[],
    @Arg('reason', () => String, { description: 'Why they moved, at most 300 characters.' }) reason: string,
    @Arg('asOf', () => Day, asOfOption) asOf?: string | null,
  ): Promise<FigureChanges> {
    const asked = { year, asOf: asOf ?? null, changes, reason }
    return shownChanges(context.em, await explainChanges({ ...context, viewer: context.viewer! }, asked))
  }
}

async function shownChanges(em: EntityManager, { settings, cells, ...found }: Changes): Promise<FigureChanges> {
  const { year, asOf, asOfBefore } = found
  const reasons = await readReasons(em, year)
  return {
    ...found,
    share: settings.changeShare,
    least: settings.changeLeast,
    count: settings.changeCount,
    changes: cells.map(({ filter, ...cell }) => ({
      ...cell,
      query: searchOfFilter({ ...filter, asOf }),
      queryBefore: searchOfFilter({ ...filter, year: [year - 1], asOf: asOfBefore }),
      difference: differenceAddress(filter, asOf, { year: year - 1, day: asOfBefore }),
      reason: reasons.get(cell.key) ?? null,
      version: reasons.get(cell.key)?.version ?? 0,
    })),
  }
}
