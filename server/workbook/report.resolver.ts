import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql'
import { DeclarationFilter } from '../../schema/filter'
import { ReportName, ReportTable } from '../../schema/report-table'
import { Day } from '../../schema/scalar'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission'
import { dayOf } from '../calendar/day-of'
import type { Context } from '../context'
import { NotFoundError } from '../errors'
import { resolveFilter } from '../filter/resolve'
import { buildReport } from './build-report'
import { annualColumns } from './detail-column'
import { headingOf } from './heading'
import { reportTable } from './report-table'
import { specifiedTables } from './specified-tables'
import { titleOf } from './title'

@Resolver()
export class ReportResolver {
  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Query(() => [ReportName], { description: 'The tables of the annual statistics that a page can show and print.' })
  reportNames(): ReportName[] {
    return specifiedTables.map(({ code, name }) => ({ code, name }))
  }

  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Query(() => ReportTable, { description: 'One table of the annual statistics, with the workbook’s own figures.' })
  async reportTable(
    @Ctx() context: Context,
    @Arg('code', () => String, { description: 'T1 … T8.' }) code: string,
    @Arg('filter', () => DeclarationFilter, { description: 'Which declarations.' }) filter: DeclarationFilter,
    @Arg('asOf', () => Day, { nullable: true, description: 'A past day; none = now.' }) asOf?: string | null,
  ): Promise<ReportTable> {
    const { em, now } = context
    const table = specifiedTables.find((candidate) => candidate.code === code)
    if (!table) throw new NotFoundError('这张统计表')
    const resolved = await resolveFilter(context, filter, asOf)
    const { columns } = annualColumns(resolved, resolved.asOf ?? dayOf(now))
    const report = await buildReport(table, { em, resolved, columns }, titleOf(resolved))
    return reportTable(report, headingOf({ viewer: context.viewer!, now }, resolved))
  }
}
