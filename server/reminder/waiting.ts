import { sql, type Selectable } from 'kysely'
import type { DeskHolder } from '../../schema/reminder'
import type { Stage } from '../../schema/vocabulary'
import { holderKey } from '../desk/desk-key'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { deadlineAt, deadlineState } from '../filter/deadline-state'
import type { ResolvedFilter } from '../filter/resolve'
import { findingCondition } from '../finding/finding-condition'
import { chosenTable } from './chosen-desk'

type Row = Selectable<DB['declaration']>

/** Declarations on one chosen desk at the same stage and with the same deadline. */
export interface Waiting {
  /** Index of the desk among the chosen ones. */
  place: number
  employerName: Selectable<DB['employer']>['name'] | null
  stage: Stage
  count: number
  overdue: number
  deadline: string | null
  /** How many break each rule of the filter's `finding`, in its order. */
  breaches: number[]
  /** The declarations' years, in the order of `platformNos`. */
  years: Row['year'][]
  platformNos: Row['platform_no'][]
}

/** What waits on the chosen desks. One query, so that the texts and the stored declarations are of the same rows. */
export async function readWaiting(
  em: EntityManager,
  { cycles, condition, filter, now }: ResolvedFilter,
  holders: readonly DeskHolder[],
): Promise<Waiting[]> {
  const rules = filter.finding ?? []
  const broken: Awaited<ReturnType<typeof findingCondition>>[] = []
  for (const rule of rules)
    broken.push(await findingCondition(em, cycles, { now, asOf: null }, [rule], filter.findingState))
  const counts = rules.map((_, index) => sql`count(*) filter (where breaks[${sql.lit(index + 1)}])::integer`)
  const listOf = (parts: typeof counts) => (parts.length > 0 ? sql.join(parts) : sql``)
  const { rows } = await sql<Waiting>`
    with here as materialized (
      select ${holderKey}, stage, year, platform_no, ${deadlineState(cycles, now)} as state,
        ${deadlineAt(cycles)} as deadline, array[${listOf(broken)}]::boolean[] as breaks
      from declaration where pending and ${condition})
    select place, (select name from employer e where e.id = max(here.employer)) as "employerName", stage,
      count(*)::integer as count, count(*) filter (where state = 'OVERDUE')::integer as overdue, deadline,
      array[${listOf(counts)}]::integer[] as breaches,
      array_agg(year::integer) as years, array_agg(platform_no) as "platformNos"
    from here join ${chosenTable(holders)} on chosen.desk = here.desk
      and coalesce(chosen.committee, '') = coalesce(here.committee, '')
      and coalesce(chosen.county, '') = coalesce(here.county, '')
      and coalesce(chosen.supervisor, '') = coalesce(here.supervisor, '')
      and coalesce(chosen.employer, 0) = coalesce(here.employer, 0)
    group by place, stage, deadline order by place, stage_rank(stage), deadline nulls last`.execute(em.getKysely())
  return rows
}
