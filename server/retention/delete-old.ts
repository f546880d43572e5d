import { forgetPlaces, rememberedFor } from '../access/sign-in/sign-in-place'
import { purgeAudit } from '../audit/purge'
import { deleteOldProofs } from '../export/proof/old-proof'
import { sweepReceivedFiles } from '../import/upload/sweep'
import type { Portal } from '../portal'
import { readRecorded } from './read-recorded'
import type { RunningClock } from './running-clock'
import { mayDelete, steadyFor } from './steady'

/** ms */
const day = 24 * 60 * 60 * 1000

/**
 * Deletes everything that is kept for a time only: the one place that deletes by age. A clock that was set a year ahead
 * makes all of it look old, so each kind is deleted only after the clock has run steadily for as long as it is kept, a
 * week at most.
 *
 * @param now of the wall clock, since the portal's own clock may be fixed
 */
export async function deleteOld(portal: Portal, clock: RunningClock, now: Date): Promise<void> {
  const em = portal.owner.em.fork()
  const { database, ...recorded } = await readRecorded(em, now)
  const steady = steadyFor({ now, database, recorded, sinceSet: clock.sinceSet() })
  await sweepReceivedFiles(portal, now, (kept) => mayDelete(kept, steady))
  if (mayDelete(rememberedFor, steady)) await forgetPlaces(em, now)
  if (mayDelete(portal.config.auditRetentionDays * day, steady)) {
    await purgeAudit(portal, now)
    await deleteOldProofs(portal, now)
  }
}
