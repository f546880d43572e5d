import type { ReportSetting } from '../../schema/report-setting'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { InvalidInputError, NotFoundError } from '../errors'
import { byCode, specifiedTables } from './specified-tables'
import { findingsName } from './table/findings'

/** The tables that a page shows alone. */
const codes = new Set(byCode([...specifiedTables, findingsName]).map(({ code }) => code))
/** More than any table has groups of columns, and longer than any of their heads. */
const mostGroups = 200
const longest = 100

/** How the account shows a table; null until it chose. */
export async function readReportSetting(
  em: EntityManager,
  accountId: number,
  code: string,
): Promise<ReportSetting | null> {
  const row = await em
    .getKysely<DB>()
    .selectFrom('report_setting')
    .select(['code', 'groups'])
    .where('account_id', '=', accountId)
    .where('code', '=', code)
    .executeTakeFirst()
  return row ?? null
}

/** @throws NotFoundError for a table that there isn't; InvalidInputError for no group, twice the same or what no head can be */
export async function saveReportSetting(
  em: EntityManager,
  accountId: number,
  { code, groups }: ReportSetting,
): Promise<ReportSetting> {
  if (!codes.has(code)) throw new NotFoundError('这张统计表')
  const isChoice = groups.length > 0 && groups.length <= mostGroups && new Set(groups).size === groups.length
  if (!isChoice || groups.some((name) => name.length > longest))
    throw new InvalidInputError('列的选择无效，请刷新页面后重新选择。')
  await em
    .getKysely<DB>()
    .insertInto('report_setting')
    .values({ account_id: accountId, code, groups })
    .onConflict((conflict) => conflict.columns(['account_id', 'code']).doUpdateSet({ groups }))
    .execute()
  return { code, groups }
}
