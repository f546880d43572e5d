import { sql } from 'kysely'
import type { Portal } from '../portal'

/**
 * Makes cells of past days of what edits left for it, soon after: each question about past days counts what is left once more
 * (docs/decisions/0084).
 */
export function keepPastCells(portal: Portal): void {
  portal.background.add(keep(portal, portal.background.stopping))
}

async function keep(portal: Portal, signal: AbortSignal): Promise<void> {
  const changes = portal.changes.subscribe(({ kind }) => kind === 'DATA')
  signal.addEventListener('abort', () => void changes.return())
  try {
    while (!signal.aborted) {
      await fold(portal)
      // At most once a second.
      await changes.next()
    }
  } finally {
    await changes.return()
  }
}

/** What can't be made now, because the database is away, is left for the next change. */
async function fold(portal: Portal): Promise<void> {
  try {
    await sql`select fold_past_change()`.execute(portal.owner.em.fork().getKysely())
  } catch (error) {
    if (!portal.background.stopping.aborted) portal.background.onError(error)
  }
}
