import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql'
import { DeclarationFilter } from '../../schema/filter'
import { StageProgress, Statistics, Trend } from '../../schema/statistics'
import { Dimension } from '../../schema/field/dimension'
import { Action, Measure } from '../../schema/vocabulary'
import { Day } from '../../schema/scalar'
import { dayOf } from '../calendar/day-of'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { asOfOption } from '../filter/as-of-option'
import { resolveFilter } from '../filter/resolve'
import { askedFields } from '../graphql/asked-fields'
import { readRevision } from '../revision/read'
import { columnOf, countDeclarations, personsColumnOf } from './count'
import { personMeasures } from '../filter/person'
import { stageProgress } from './progress'
import { trend } from './trend'

@Resolver()
export class StatisticsResolver {
  @Authorized<Permission>(Action.VIEW_STATISTICS)
  @Query(() => Statistics, {
    description: 'Counts all measures of the filtered declarations, grouped by up to four dimensions.',
  })
  async statistics(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, { description: 'Filter that says which declarations are counted.' })
    filter: DeclarationFilter,
    @Arg('by', () => [Dimension], {
      description: 'Dimensions to group by, at most four; an empty list gives the total.',
    })
    by: Dimension[],
    @Info() info: GraphQLResolveInfo,
    @Arg('asOf', () => Day, asOfOption) asOf?: string | null,
  ): Promise<Partial<Statistics>> {
    const asked = askedFields(info)
    const measures = Object.values(Measure).filter((measure) => asked.has(columnOf[measure]))
    const persons = personMeasures.filter((measure) => asked.has(personsColumnOf[measure]))
    const resolved = await resolveFilter(context, filter, asOf)
    const counted = await countDeclarations(context.em, resolved, { by, measures, persons })
    return {
      ...counted,
      labels: asked.has('labels') ? counted.labels() : [],
      revision: asked.has('revision') ? (await readRevision(context.em)).revision : 0,
    }
  }

  @Authorized<Permission>(Action.VIEW_STATISTICS)
  @Query(() => [StageProgress], {
    description: 'Progress by stage (环节进度): one entry for each stage in the notice’s order. One per stage.',
  })
  async stageProgress(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, { description: 'Filter that says which declarations are counted.' })
    filter: DeclarationFilter,
    @Arg('asOf', () => Day, asOfOption) asOf?: string | null,
  ): Promise<StageProgress[]> {
    const resolved = await resolveFilter(context, filter, asOf)
    return stageProgress(context.em, resolved, dayOf(resolved.now))
  }

  @Authorized<Permission>(Action.VIEW_STATISTICS)
  @Query(() => Trend, { description: 'Cumulative number of declarations at each stage, day by day (累计流量).' })
  async trend(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, { description: 'Filter that says which declarations are counted.' })
    filter: DeclarationFilter,
  ): Promise<Trend> {
    return trend(context.em, await resolveFilter(context, filter), dayOf(context.now))
  }
}
