import { sql, type Selectable } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { DeskHolder } from '../../schema/reminder'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { PortalError } from '../errors'
import { chosenTable } from './chosen-desk'
import { holderName } from './holder-name'

interface Emptied {
  /** Index of the desk among the chosen ones. */
  place: number
  employerName: Selectable<DB['employer']>['name'] | null
}

/**
 * Names of chosen desks on which no declaration of the filter waits. A desk counts as known when the viewer's scope has
 * any declaration that belongs to it, whatever its stage.
 *
 * @param holders the chosen desks without waiting declarations
 * @throws PortalError REMINDER_DESK_UNKNOWN for a desk that doesn't exist or is outside the viewer's scope
 */
export async function emptiedDesks(
  em: EntityManager,
  cycles: readonly Cycle[],
  holders: readonly DeskHolder[],
): Promise<string[]> {
  if (holders.length === 0) return []
  const { rows } = await sql<Emptied>`
    with seen as materialized (
      select distinct committee, county, supervisor, employer_id from declaration
      where year = any(${cycles.map(({ year }) => year)}::integer[]))
    select place, (select name from employer e where e.id = chosen.employer) as "employerName"
    from ${chosenTable(holders)} where exists (select from seen where case chosen.desk
      when 'COMMITTEE' then seen.committee = chosen.committee
      when 'COUNTY_HR' then seen.county = chosen.county
      when 'SUPERVISOR' then coalesce(seen.supervisor, '') = coalesce(chosen.supervisor, '')
      when 'EMPLOYER' then seen.county = chosen.county and seen.employer_id = chosen.employer
      else chosen.desk = 'CITY_HR' end)
    order by place`.execute(em.getKysely())
  const unknown = holders.length - rows.length
  if (unknown > 0)
    throw new PortalError(
      'REMINDER_DESK_UNKNOWN',
      `所选办理方中有 ${unknown} 个不存在或不在当前账号的范围内，没有准备催办文字；请重新选择。`,
    )
  return rows.map(({ place, employerName }) => holderName(cycles, holders[place]!, employerName))
}
