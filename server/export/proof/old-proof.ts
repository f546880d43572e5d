import type { DB } from '../../database/tables'
import type { Portal } from '../../portal'

/** Deletes proofs of exports that the 导出台账 no longer has. @param now of the wall clock */
export async function deleteOldProofs({ owner, config }: Portal, now: Date): Promise<void> {
  const cut = new Date(now.getTime() - config.auditRetentionDays * 86_400_000)
  await owner.em.fork().getKysely<DB>().deleteFrom('file_proof').where('made_at', '<', cut.toISOString()).execute()
}
