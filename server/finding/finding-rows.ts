import { sql, type Selectable } from 'kysely'
import { cursorRows } from '../database/cursor-rows'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { ResolvedFilter } from '../filter/resolve'
import { isAcknowledged } from './acknowledged'
import { circumstancesAt } from './circumstances'
import { declarationRules } from './specified-rules'
import { answerOf } from './verdict'

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
 * Each rule's condition is evaluated once for each row, and its message only for findings.
 *
 * @param ids the rules; all rules for declarations if undefined
 */
export async function* findingRows(
  em: EntityManager,
  resolved: ResolvedFilter,
  ids: readonly string[] = [...declarationRules.keys()],
): AsyncGenerator<FindingRow[]> {
  const { condition, source, cycles } = resolved
  const rules = ids.map((id) => declarationRules.get(id)!)
  for (const cycle of cycles.toSorted((a, b) => a.year - b.year)) {
    const circumstances = circumstancesAt(cycle, resolved)
    const each = (expressionOf: (rule: (typeof rules)[number]) => unknown) =>
      sql.join(
        rules.map((rule, index) => sql`when ${sql.lit(index + 1)} then ${expressionOf(rule)}`),
        sql` `,
      )
    yield* cursorRows(
      em,
      sql<FindingRow>`with judged as materialized (
          select declaration.*, array[${sql.join(rules.map((rule) => answerOf(rule, circumstances)))}] as answers
          from (select * from ${source} where ${condition} and year = ${cycle.year}) declaration),
        found as (
          select declaration.id, place, case place ${each((rule) => rule.message(circumstances))} end as message,
            case place ${each((rule) => isAcknowledged(rule, circumstances))} end as acknowledged
          from judged declaration cross join lateral unnest(answers) with ordinality as answer(violated, place)
          where violated)
        select (${rules.map(({ id }) => id)}::text[])[place] as rule, year, platform_no, d.name,
          employer.name as employer_name, d.county, series, level, committee, stage, message, acknowledged
        from found join judged d using (id) join employer on employer.id = d.employer_id
        order by platform_no collate "C", place`,
      batch,
    )
  }
}
