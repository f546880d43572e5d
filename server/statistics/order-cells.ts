import { sql, type Selectable } from 'kysely'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { Portal } from '../portal'

/** The tables of cells; each knows the index by which it is read (migration 115). */
const tables = [
  'tally',
  'narrow_tally',
  'flow',
  'narrow_flow',
  'past_tally',
  'narrow_past',
  'trait_tally',
  'narrow_trait',
  'finding_tally',
] as const

/** ms that it waits for somebody who reads; meanwhile others wait for it. */
const patience = 500
/** SQLSTATE of a statement that ran into lock_timeout. */
const lockTimeout = '55P03'

/** In Beijing. */
const nightHour = 3

const isNight = (now: Date) => (now.getUTCHours() + 8) % 24 === nightHour

async function orderTable(em: EntityManager, table: (typeof tables)[number]): Promise<void> {
  await em.transactional(async (own) => {
    const db = own.getKysely()
    await sql`select set_config('lock_timeout', ${String(patience)}, true)`.execute(db)
    await sql`cluster ${sql.table(table)}`.execute(db)
  })
  await sql`analyze ${sql.table(table)}`.execute(em.getKysely())
}

/**
 * Writes the cells in the order in which they are read, if some were written since: a third of a question's time
 * (docs/decisions/0085). Nobody can read a table meanwhile: a second or two with a million declarations.
 *
 * @returns whether all are in order; false if somebody reads one for long
 */
export async function orderCells(portal: Portal): Promise<boolean> {
  const { em } = portal.owner
  const { rows } = await sql<Pick<Selectable<DB['revision']>, 'value' | 'ordered'>>`
    select value, ordered from revision`.execute(em.fork().getKysely())
  const { value, ordered } = rows[0]!
  if (value === ordered) return true
  try {
    for (const table of tables) await orderTable(em.fork(), table)
  } catch (error) {
    if ((error as { code?: unknown }).code === lockTimeout) return false
    throw error
  }
  await sql`update revision set ordered = ${value}`.execute(em.fork().getKysely())
  return true
}

/** In the night, when hardly anybody reads; what is read for long then is tried once more a few minutes later. */
export async function orderCellsAtNight(portal: Portal, now: Date): Promise<void> {
  if (isNight(now)) await orderCells(portal)
}
