import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { CommitteeFinding } from '../../schema/finding'
import { Role } from '../../schema/vocabulary'
import type { Viewer } from '../access/viewer'
import { dayOf } from '../calendar/day-of'
import type { EntityManager } from '../database/orm'
import { findingRule } from './finding-rule'
import { specifiedRules } from './specified-rules'
import { isViolated } from './verdict'

const rules = specifiedRules.filter(({ subject }) => subject === 'COMMITTEE')

/**
 * What the rules find of the years' committees, heaviest first; of a department's account only its own.
 *
 * @param wanted codes; undefined = all
 */
export async function committeeFindings(
  em: EntityManager,
  viewer: Viewer,
  { cycles, now, wanted }: { cycles: readonly Cycle[]; now: Date; wanted: readonly string[] | undefined },
): Promise<CommitteeFinding[]> {
  const own = viewer.role === Role.DEPARTMENT ? viewer.committees : null
  const found: CommitteeFinding[] = []
  for (const cycle of cycles) {
    const circumstances = { cycle, now, today: dayOf(now) }
    for (const rule of rules) {
      const { rows } = await sql<Omit<CommitteeFinding, 'rule'>>`
        select year, code as committee, ${rule.milder?.(circumstances) ?? sql`false`} as milder,
          ${rule.told(circumstances)} as told
        from committee where year = ${cycle.year} and ${isViolated(rule, circumstances)}
          and (${own}::text[] is null or code = any(${own}::text[]))
          and (${wanted ?? null}::text[] is null or code = any(${wanted ?? null}::text[]))
        order by annex_no nulls last`.execute(em.getKysely())
      found.push(...rows.map((row) => ({ ...row, rule: findingRule(rule) })))
    }
  }
  return found
}
