import { IsolationLevel } from '@mikro-orm/core'
import { sql } from 'kysely'
import type { EntityManager, Orm } from '../../database/orm'

/** A part of the worker's work, in one transaction. @returns whether something was done */
export type Step = (em: EntityManager, now: Date) => Promise<boolean>

/**
 * A snapshot shows a change together with what it made due, so what is decided in it may be taken off the list, and what
 * comes later stays. Only one portal of a database decides at a time.
 *
 * @returns false also if another portal is at work
 */
export async function inStep(owner: Orm, now: Date, step: Step): Promise<boolean> {
  return owner.em.fork().transactional(
    async (em) => {
      const { first } = await em
        .getKysely()
        .selectNoFrom(sql<boolean>`pg_try_advisory_xact_lock(hashtext('finding_store'))`.as('first'))
        .executeTakeFirstOrThrow()
      return first && step(em, now)
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ },
  )
}
