import { existingChain } from '../audit/open-chain'
import { IdNumberCipher } from '../access/personal-data/id-number-cipher'
import type { Config } from '../config'
import type { DatabaseAddress } from '../database/address/database-address'
import { resolveAddress } from '../database/address/resolve-address'
import { startEmbedded } from '../database/embedded'
import { hasPortal, noPortal, requireCluster } from '../database/existing'
import { startFailure } from '../database/failure'
import { storedFingerprint } from '../database/claim-database'
import { requestPassword } from '../database/ensure-request-role'
import { migrate } from '../database/migrate'
import { openOrm, type Orm } from '../database/orm'
import { databaseNames } from '../database/server'
import { PortalError } from '../errors'
import { deleteNextKey, keysOfRotation, promoteIdKey } from './id-key-file'
import { deleteResealed, resealFiles, adoptResealed } from './reseal-files'
import { requireStopped, rotateDatabase } from './rotate-database'

interface Databases {
  /** Connected as the owner, by the database's label. */
  orms: Map<string, Orm>
  /** The folder of the key's file; null when ID_KEY gives the key. */
  keyFolder: string | null
  stop(): Promise<void>
}

/**
 * Replaces the ID key: in the received files, and in both databases of an embedded server, which share the key. After
 * a kill at any moment each database is wholly encrypted with one key, the portal starts with the key that fits, and
 * running the command again does the rest.
 *
 * @param say prints one line of progress
 * @throws PortalError DATABASE_NONE, ID_KEY_MISSING, NEW_ID_KEY_MISSING, NEW_ID_KEY_SAME, ID_KEY_WRONG, PORTAL_RUNNING, ID_KEY_ORPHANS
 */
export async function rotateIdKey(config: Config, say: (line: string) => void): Promise<void> {
  requireCluster(config)
  const databases = await openDatabases(config, say).catch((error) => {
    throw startFailure(error)
  })
  try {
    const { keyFolder, orms } = databases
    if (orms.size === 0) throw noPortal(config)
    for (const orm of orms.values()) await requireStopped(orm.em.fork())
    const keys = keyFolder === null ? givenKeys(config) : keysOfRotation(keyFolder, config.newIdKey)
    const [from, to] = [new IdNumberCipher(keys.from), new IdNumberCipher(keys.to)]
    if (from.keyId === to.keyId) throw new PortalError('NEW_ID_KEY_SAME', '新密钥与现有密钥相同，没有更换。')
    const resealed = resealFiles(config.dataDir, keys)
    for (const [name, orm] of orms) {
      say(`${name}：${await rotateOne(orm, from, to, orms.size === 1).catch(cleanUp(databases, config, to))}`)
    }
    adoptResealed(config.dataDir, to.keyId)
    say(`已收到的文件：${resealed} 个已用新密钥重新封存`)
    for (const line of nextSteps(keyFolder === null ? null : promoteIdKey(keyFolder))) say(line)
  } catch (error) {
    throw startFailure(error)
  } finally {
    await databases.stop()
  }
}

/** Deletes the new key and its files after a refusal, unless a database has the new key: then a second run goes on. */
function cleanUp({ keyFolder, orms }: Databases, { dataDir }: Config, to: IdNumberCipher) {
  return async (error: unknown): Promise<never> => {
    const stored = await Promise.all([...orms.values()].map((orm) => storedFingerprint(orm.em.fork())))
    if (!stored.some((fingerprint) => fingerprint?.equals(to.fingerprint))) {
      deleteResealed(dataDir, to.keyId)
      if (keyFolder !== null) deleteNextKey(keyFolder)
    }
    throw error
  }
}

function givenKeys({ idKey, newIdKey }: Config): { from: string; to: string } {
  if (!newIdKey) {
    throw new PortalError(
      'NEW_ID_KEY_MISSING',
      '密钥由 ID_KEY 给出，请同时用 NEW_ID_KEY 给出新密钥（可用 openssl rand -hex 32 生成）。',
    )
  }
  return { from: idKey!, to: newIdKey }
}

/** Opens every database that may use the key, and migrates it to this version's tables. */
async function openDatabases(config: Config, say: (line: string) => void): Promise<Databases> {
  const { databaseUrl, dataDir, dataDirGiven, idKey } = config
  const orms = new Map<string, Orm>()
  const embedded = databaseUrl ? null : await startEmbedded({ dataDir, dataDirGiven, say })
  const stop = async () => {
    for (const orm of orms.values()) await orm.close(true)
    await embedded?.stop()
  }
  try {
    const folder = embedded?.dataDir ?? dataDir
    const open = async (label: string, kind: 'SAMPLE' | 'REAL', address: DatabaseAddress) => {
      if (!(await hasPortal(address))) return
      orms.set(label, await openOrm(address, { pool: 1, subscribers: [existingChain(config, folder, kind)] }))
    }
    if (databaseUrl) {
      const address = await resolveAddress(databaseUrl, config.databasePlainAllowed)
      await open('数据库', config.sample ? 'SAMPLE' : 'REAL', address)
    }
    for (const [kind, name] of Object.entries(databaseNames)) {
      if (!(await embedded?.hasDatabase(name))) continue
      const address = await resolveAddress(await embedded!.openDatabase(name))
      await (kind === 'real' ? open('真实数据', 'REAL', address) : open('示例数据', 'SAMPLE', address))
    }
    for (const orm of orms.values()) await migrate(orm, requestPassword(config, folder), say)
    return { orms, keyFolder: embedded && !idKey ? embedded.dataDir : null, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @param alone whether it is the only database: then another key is an error instead of another installation's */
async function rotateOne(orm: Orm, from: IdNumberCipher, to: IdNumberCipher, alone: boolean): Promise<string> {
  const stored = await storedFingerprint(orm.em.fork())
  const known = stored && [from, to].some(({ fingerprint }) => fingerprint.equals(stored))
  if (!known && !alone) return '不属于这个密钥，没有改动'
  const counts = await rotateDatabase(orm.em.fork(), from, to)
  if (!counts) return '已是新密钥'
  const { declaration, bureau_record: bans, import_before: images, import_declaration: staged } = counts
  return `申报 ${declaration} 件、禁报登记 ${bans} 条、导入前影像 ${images} 条、待确认行 ${staged} 条已用新密钥加密`
}

/** @param earlier file of the old key; null when ID_KEY gives the keys */
function nextSteps(earlier: string | null): string[] {
  const old = '以前的备份仍须用旧密钥才能恢复：'
  return earlier === null
    ? ['请把启动设置中的 ID_KEY 改为新密钥，去掉 NEW_ID_KEY。', `${old}请与备份分开妥善保管旧密钥，备份过期后销毁。`]
    : ['新密钥已写入密钥文件，直接启动即可。', `${old}旧密钥已另存为 ${earlier}，请移到别处保管，备份过期后销毁。`]
}
