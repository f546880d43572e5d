import type { Cycle } from '../../schema/cycle'
import type { CycleDraftInput } from '../../schema/cycle-draft'
import type { Viewer } from '../access/session/viewer'
import type { Context } from '../graphql/context'
import { InvalidInputError } from '../errors'
import { draftCycle } from './draft-cycle'
import { lockCycle } from './lock-cycle'
import { storeCycle } from './store-cycle'

/**
 * Saves a year's cycle; earlier versions stay in its history.
 *
 * @throws as draftCycle and lockCycle
 */
export async function saveCycle(context: Context, viewer: Viewer, input: CycleDraftInput): Promise<Cycle> {
  const note = input.note?.trim() || null
  if (note !== null && note.length > 200) throw new InvalidInputError('说明最多 200 字。')
  await lockCycle(context.em, input.year, input.lastVersion)
  const { after } = await draftCycle(context.em, context.portal.calendar, input)
  const windows = Object.fromEntries(after.windows.map(({ id, printed }) => [id, printed]))
  return storeCycle(context, viewer, after, { note, detail: { basedOn: input.basedOn, title: after.title, windows } })
}
