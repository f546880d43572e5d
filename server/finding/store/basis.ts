import { createHash } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import type { Cycle } from '../../../schema/cycle'
import type { EntityManager } from '../../database/orm'
import type { Circumstances } from '../rule'
import { judged } from './judged'

/** The day of `verdict` that is the present. */
export const presentDay = 'infinity'

/** The day of `verdict` on which answers are stored: a past day, or the present. */
export const storedDay = ({ asOf }: Pick<Circumstances, 'asOf'>): RawBuilder<string> => sql`${asOf ?? presentDay}::date`

const known = new Map<string, string>()

/**
 * A hash of all questions that the rules ask under a cycle, whatever the time. Answers are stored with it: another notice, or
 * a version of the portal with other rules, asks other questions.
 */
export function fingerprintOf(em: EntityManager, cycle: Cycle): string {
  const key = JSON.stringify(cycle)
  const found = known.get(key)
  if (found) return found
  const asked = [null, '2000-01-01'].map((asOf) => {
    const circumstances = { cycle, now: new Date(0), today: '1970-01-01', asOf }
    const { sql: text, parameters } = sql`select * from ${judged(sql`declaration`, circumstances)}`.compile(
      em.getKysely(),
    )
    return [text, parameters]
  })
  const fingerprint = createHash('sha256').update(JSON.stringify(asked)).digest('base64url')
  known.set(key, fingerprint)
  if (known.size > 100) known.delete(known.keys().next().value!)
  return fingerprint
}
