import { sql } from 'kysely'
import type { Viewer } from '../../access/session/viewer'
import { PortalError } from '../../errors'
import type { Portal } from '../../portal'
import { ImportNotPlannedError } from '../error'
import { isKept } from '../upload/received-file'
import type { ChosenHeader } from '../worker/find-sheet'
import { planRun } from './plan-import'

/**
 * Plans a stored file again, after words were decided, columns mapped, or another sheet or header was chosen. Resolves
 * when the reading has begun; the run shows its progress.
 *
 * @param chosen the chosen header; null: search the header again; undefined: keep the earlier choice
 * @throws ImportNotPlannedError, or PortalError IMPORT_FILE_GONE
 */
export async function replan(
  portal: Portal,
  viewer: Viewer,
  runId: number,
  {
    sheet,
    chosen,
    onFailure,
  }: { sheet: string | null; chosen?: ChosenHeader | null; onFailure: (error: unknown) => void },
): Promise<void> {
  if (!isKept(portal, runId)) {
    throw new PortalError('IMPORT_FILE_GONE', '这次上传的文件已不再保留，请重新上传。')
  }
  const header = chosen === undefined ? sql`` : sql`, chosen_header = ${chosen && JSON.stringify(chosen)}::jsonb`
  const { rows } =
    await sql`update import_run set state = 'READING', reader = ${portal.instance}, error_code = null, error_message = null ${header}
    where id = ${runId} and state in ('PLANNED', 'UNMAPPED', 'FAILED') returning id`.execute(
      portal.owner.em.fork().getKysely(),
    )
  if (rows.length === 0) throw new ImportNotPlannedError('不能重新核对')
  portal.background.add(planRun(portal, viewer, runId, sheet).catch(onFailure))
}
