import { PortalError } from '../errors'
import type { EntityManager } from './orm'
import type { DB } from './tables'

type Kind = 'SAMPLE' | 'REAL'

const portalRow = (owner: EntityManager) =>
  owner.getKysely<DB>().selectFrom('portal').select(['kind', 'id_key_fingerprint as fingerprint'])

/** The fingerprint of the ID key that the database was written under; null before its first start. */
export async function storedFingerprint(owner: EntityManager): Promise<Buffer | null> {
  const row = await portalRow(owner).executeTakeFirst()
  return row?.fingerprint ?? null
}

/**
 * Stores at the first start whether the database is a sample or a real one and which ID key it belongs to. Later starts must
 * be of the same kind with the same key.
 *
 * @throws PortalError DATABASE_IS_SAMPLE, DATABASE_IS_REAL, ID_KEY_WRONG
 */
export async function claimDatabase(owner: EntityManager, kind: Kind, fingerprint: Buffer): Promise<void> {
  await owner
    .getKysely<DB>()
    .insertInto('portal')
    .values({ kind, id_key_fingerprint: fingerprint })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const claim = await portalRow(owner).executeTakeFirstOrThrow()
  if (claim.kind === 'SAMPLE' && kind === 'REAL') {
    throw new PortalError('DATABASE_IS_SAMPLE', '这是示例数据库，不能存放真实数据；请换一个 DATABASE_URL 或 DATA_DIR。')
  }
  if (claim.kind === 'REAL' && kind === 'SAMPLE') {
    throw new PortalError('DATABASE_IS_REAL', '这是真实数据库，不能载入示例数据；请用 npm run serve 启动。')
  }
  if (!claim.fingerprint.equals(fingerprint)) {
    throw new PortalError(
      'ID_KEY_WRONG',
      '证件号密钥与数据库不符，无法解密已有证件号；请恢复原来的 ID_KEY 或密钥文件。',
    )
  }
}
