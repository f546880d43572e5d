import { AuditEvent } from '../../schema/vocabulary'
import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import type { CycleDraftInput } from '../../schema/cycle-draft'
import type { Viewer } from '../access/viewer'
import { recordAction } from '../audit/record'
import type { Context } from '../graphql/context'
import type { DB } from '../database/tables'
import { InvalidInputError } from '../errors'
import { draftCycle } from './draft-cycle'
import { reviveCycle } from './revive-cycle'

/**
 * Saves a year's cycle; earlier versions stay in its history.
 *
 * @throws as draftCycle
 */
export async function saveCycle(
  { em, portal, now, address }: Context,
  viewer: Viewer,
  input: CycleDraftInput,
): Promise<Cycle> {
  const note = input.note?.trim() || null
  if (note !== null && note.length > 200) throw new InvalidInputError('说明最多 200 字。')
  const { after } = await draftCycle(em, portal.calendar, input)
  const notice = JSON.stringify(after)
  const db = em.getKysely<DB>()
  await sql`select pg_advisory_xact_lock(hashtext('cycle'), ${after.year})`.execute(db)
  const { accountId, displayName } = viewer
  const saved = { account_id: accountId, account_name: displayName, saved_at: now }
  await db
    .insertInto('cycle_version')
    .values({ year: after.year, notice, note, ...saved })
    .execute()
  await sql`select save_cycle(${notice}::jsonb)`.execute(db)
  const windows = Object.fromEntries(after.windows.map(({ id, printed }) => [id, printed]))
  const detail = { year: after.year, basedOn: input.basedOn, title: after.title, windows }
  await recordAction(em, { viewer, address }, AuditEvent.CYCLE_SAVED, detail)
  return reviveCycle(after)
}
