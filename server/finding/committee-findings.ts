import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { CommitteeFinding } from '../../schema/finding'
import { Role } from '../../schema/vocabulary'
import type { Viewer } from '../access/viewer'
import { dayOf } from '../calendar/day-of'
import type { EntityManager } from '../database/orm'
import { committeeRules } from './specified-rules'
import { findingRule } from './finding-rule'
import { readAcknowledgements } from './read-acknowledgements'
import { factsOf, isViolated } from './verdict'

const rules = [...committeeRules.values()]

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
    const said = await readAcknowledgements(em, cycle.year, null)
    for (const rule of rules) {
      const { rows } = await sql<Omit<CommitteeFinding, 'rule' | 'acknowledgements'> & { facts: string }>`
        select year, code as committee, ${rule.milder?.(circumstances) ?? sql`false`} as milder,
          ${rule.told(circumstances)} as told, ${factsOf(rule)} as facts
        from committee where year = ${cycle.year} and ${isViolated(rule, circumstances)}
          and (${own}::text[] is null or code = any(${own}::text[]))
          and (${wanted ?? null}::text[] is null or code = any(${wanted ?? null}::text[]))
        order by annex_no nulls last`.execute(em.getKysely())
      found.push(
        ...rows.map(({ facts, ...row }) => ({
          ...row,
          rule: findingRule(rule),
          acknowledgements: said.of(rule.id, facts, row.committee),
        })),
      )
    }
  }
  return found
}
