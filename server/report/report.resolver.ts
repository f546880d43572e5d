import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Authorized, Ctx, Info, Int, Query, Resolver } from 'type-graphql'
import { DeclarationFilter } from '../../schema/filter'
import { ReportName, ReportTable } from '../../schema/report-table'
import { Day } from '../../schema/scalar'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Viewer } from '../access/session/viewer'
import { askedFields } from '../graphql/asked-fields'
import type { Context } from '../graphql/context'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { InvalidInputError } from '../errors'
import { buildReport, reportSource } from './build-report'
import { employersIn } from './cell-address'
import { comparisonNames, comparisonTable } from './comparison'
import { countFindingsTable } from './compose-findings'
import { headingOf } from './heading'
import { reportTable } from './report-table'
import type { Report } from '../workbook/sheet'
import { byCode, specifiedTables } from './specified-tables'
import { findingsName } from './table/findings'
import { countTalliedCubes } from './tallied-cube'
import { titleOf } from './title'
import { rowsOfViews } from './year-view'

/** Null for a code that no table has. */
async function reportOf(
  { em }: Context,
  viewer: Viewer,
  code: string,
  { resolved, wanted }: { resolved: ResolvedFilter; wanted: number | null },
): Promise<Report | null> {
  const period = titleOf(resolved, viewer)
  if (code === findingsName.code) return countFindingsTable({ em, resolved, period }, viewer)
  const table = specifiedTables.find((candidate) => candidate.code === code)
  return table ? buildReport(table, reportSource(em, resolved, countTalliedCubes), period, wanted) : null
}

@Resolver()
export class ReportResolver {
  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Query(() => [ReportName], {
    description: 'The tables of the annual statistics that a page can show and print. One per table.',
  })
  reportNames(): ReportName[] {
    return [...byCode([...specifiedTables.map(({ code, name }) => ({ code, name })), findingsName]), ...comparisonNames]
  }

  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Query(() => ReportTable, {
    nullable: true,
    description: 'One table of the annual statistics, with the workbook’s own figures; null where none has the code.',
  })
  async reportTable(
    @Ctx() context: Context,
    @Arg('code', () => String, { description: 'Code of the table, such as T1, as in ReportName.code.' }) code: string,
    @Arg('filter', () => DeclarationFilter, { description: 'Filter that says which declarations are counted.' })
    filter: DeclarationFilter,
    @Info() info: GraphQLResolveInfo,
    @Arg('asOf', () => Day, {
      nullable: true,
      description: 'A past day at whose end the figures are counted; null for now.',
    })
    asOf?: string | null,
    @Arg('lines', () => Int, { nullable: true, description: 'How many lines are wanted from the top; null for all.' })
    lines?: number | null,
  ): Promise<ReportTable | null> {
    if (typeof lines === 'number' && lines < 1) throw new InvalidInputError('行数应是正整数。')
    const { now, portal, em } = context
    const viewer = context.viewer!
    const wanted = lines ?? null
    const asksAddresses = askedFields(info, 'lines').has('addresses')
    const day = asOf ?? null
    const compared = await comparisonTable({ portal, viewer, em, now, filter, asOf: day }, code)
    if (compared) {
      const { report, heading, shown } = compared
      const rows = { filter, asOf: day, views: rowsOfViews(filter, day, shown), employers: new Map<string, string[]>() }
      return reportTable(report, heading, wanted, asksAddresses ? rows : null)
    }
    const resolved = await resolveFilter(context, filter, asOf)
    const report = await reportOf(context, viewer, code, { resolved, wanted })
    if (!report) return null
    const rows = asksAddresses ? { filter, asOf: day, employers: await employersIn(em, report, wanted) } : null
    return reportTable(report, headingOf({ viewer, now }, resolved), wanted, rows)
  }
}
