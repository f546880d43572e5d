import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { sql } from 'kysely'
import { freeBytes } from '../../database/free-space'
import type { DB } from '../../database/tables'
import { PortalError } from '../../errors'
import type { Portal } from '../../portal'
import { largestFile, receivedFile, uploadFolder } from './received-file'

/** Bytes that the files being received may take, by account: parallel uploads must not pass the quota together. */
const arriving = new WeakMap<Portal, Map<number, number>>()

const sumOf = (sizes: Iterable<number>): number => [...sizes].reduce((sum, size) => sum + size, 0)

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** In whole MB, as in `config.ts`. */
const mb = (bytes: number): number => Math.ceil(bytes / 1024 ** 2)

/**
 * Bytes of the stored files of one account, and of all. Files of imports that are not committed yet are left out: their space
 * is still reserved.
 */
async function storedOf(portal: Portal, accountId: number): Promise<{ own: number; all: number }> {
  const ids = readdirSync(uploadFolder(portal.config.dataDir)).map((name) => /^(\d+)\.sealed$/.exec(name)?.[1] ?? [])
  const runs = await portal.owner.em
    .fork()
    .getKysely<DB>()
    .selectFrom('import_run')
    .select(['id', 'account_id'])
    .where('id', '=', sql<number>`any(${ids.flat()}::integer[])`)
    .execute()
  const sizes = runs.map(({ id, account_id }) => ({ account_id, size: sizeOf(receivedFile(portal, id)) }))
  const own = sizes.filter(({ account_id }) => account_id === accountId)
  return { own: sumOf(own.map(({ size }) => size)), all: sumOf(sizes.map(({ size }) => size)) }
}

/** The last check of a portal. One is made after the other, so that none counts a file that is about to be refused. */
const checks = new WeakMap<Portal, Promise<void>>()

/**
 * Reserves space for a file before it is received: within the account's quota and that of all accounts, and on the disk,
 * which must keep some space free for the database.
 *
 * @param length bytes, as the request says; null when it doesn't
 * @returns a function that ends the reservation, when the file has been received or refused
 * @throws PortalError UPLOAD_QUOTA, UPLOAD_QUOTA_OF_ALL, UPLOAD_DISK_FULL
 */
export async function reserveStorage(portal: Portal, accountId: number, length: number | null): Promise<() => void> {
  const coming = arriving.get(portal) ?? new Map<number, number>()
  arriving.set(portal, coming)
  const needed = length ?? largestFile
  const release = () => void coming.set(accountId, coming.get(accountId)! - needed)
  const check = async () => {
    coming.set(accountId, (coming.get(accountId) ?? 0) + needed)
    try {
      await refuseBeyondQuota(portal, accountId, coming)
      await refuseFullDisk(portal, needed)
    } catch (error) {
      release()
      throw error
    }
  }
  const checked = (checks.get(portal) ?? Promise.resolve()).then(check, check)
  checks.set(portal, checked)
  await checked
  return release
}

async function refuseBeyondQuota(portal: Portal, accountId: number, coming: Map<number, number>): Promise<void> {
  const { ofAccount, ofAll } = portal.config.limits.storage
  const folder = uploadFolder(portal.config.dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { own, all } = await storedOf(portal, accountId)
  if (own + coming.get(accountId)! > ofAccount) {
    throw new PortalError(
      'UPLOAD_QUOTA',
      `本账号保存的上传文件已有 ${mb(own)} MB，最多 ${mb(ofAccount)} MB，这个文件放不下。请先放弃不再需要的导入，再上传。`,
    )
  }
  if (all + sumOf(coming.values()) > ofAll) {
    throw new PortalError(
      'UPLOAD_QUOTA_OF_ALL',
      `全部账号保存的上传文件已有 ${mb(all)} MB，最多 ${mb(ofAll)} MB，这个文件放不下。请各账号先放弃不再需要的导入，或请管理员调高上限。`,
    )
  }
}

/** @throws PortalError UPLOAD_DISK_FULL */
export async function refuseFullDisk({ config }: Pick<Portal, 'config'>, length: number): Promise<void> {
  const folder = uploadFolder(config.dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const [free, needed] = [await freeBytes(folder), length + config.limits.storage.keptFree]
  if (free >= needed) return
  throw new PortalError(
    'UPLOAD_DISK_FULL',
    `上传文件夹（${folder}）所在的磁盘只剩 ${mb(free)} MB，接收这个文件需要 ${mb(needed)} MB，没有接收。请管理员清理磁盘后再上传。`,
  )
}
