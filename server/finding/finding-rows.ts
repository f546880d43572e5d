import { sql, type Selectable } from 'kysely'
import { cursorRows } from '../database/cursor-rows'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { ResolvedFilter } from '../filter/resolve'
import { circumstancesAt } from './circumstances'
import { declarationRules } from './specified-rules'
import { maskOf, numberOf } from './store/mask'
import { masked, ofYear } from './store/masked'
import { standingOf } from './store/standing'

/** A finding about one declaration with the columns of a list, as stored codes. */
export interface FindingRow extends Pick<
  Selectable<DB['declaration']>,
  'year' | 'platform_no' | 'name' | 'county' | 'series' | 'level' | 'committee' | 'stage'
> {
  rule: string
  employer_name: Selectable<DB['employer']>['name']
  message: string | null
  acknowledged: boolean
}

const batch = 200

/**
 * The findings about all filtered declarations, acknowledged ones included, by year, number and rule; a batch at a time.
 * The answers are stored ones where they are known, and a rule's message is written only for findings.
 *
 * @param ids the rules; all rules for declarations if undefined
 */
export async function* findingRows(
  em: EntityManager,
  resolved: ResolvedFilter,
  ids: readonly string[] = [...declarationRules.keys()],
): AsyncGenerator<FindingRow[]> {
  const { cycles, source } = resolved
  const chosen = { ...resolved, source: sql`chosen declaration`, condition: sql<boolean>`true` }
  const rules = ids.map((id) => declarationRules.get(id)!)
  for (const cycle of cycles.toSorted((a, b) => a.year - b.year)) {
    const circumstances = circumstancesAt(cycle, resolved)
    const standing = await standingOf(em, circumstances)
    const each = (expressionOf: (rule: (typeof rules)[number]) => unknown) =>
      sql.join(
        rules.map((rule) => sql`when ${sql.lit(numberOf(rule))} then ${expressionOf(rule)}`),
        sql` `,
      )
    yield* cursorRows(
      em,
      sql<FindingRow>`with chosen as materialized (
          select * from ${source} where ${ofYear(resolved, cycle.year)}),
        answered as materialized (
          select * from ${masked(chosen, circumstances, standing, sql`declaration.id`)} answered
          where violated & ${maskOf(rules)}::bigint <> 0),
        found as (
          select declaration.id, number, case number ${each((rule) => rule.message(circumstances))} end as message,
            acknowledged >> (number - 1) & 1 = 1 as explained
          from answered join chosen declaration using (id)
            cross join unnest(${rules.map(numberOf)}::integer[]) number
          where violated >> (number - 1) & 1 = 1)
        select 'R' || to_char(number, 'FM00') as rule, year, platform_no, d.name,
          employer.name as employer_name, d.county, series, level, committee, stage, message, explained as acknowledged
        from found join chosen d using (id) join employer on employer.id = d.employer_id
        order by platform_no collate "C", number`,
      batch,
    )
  }
}
