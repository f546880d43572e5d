import { mkdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { Selectable } from 'kysely'
import { escapeIdentifier as id, type Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { DB } from '../database/tables'
import { PortalError } from '../errors'
import { FrameWriter } from './file/frame-writer'
import type { BackupHeader } from './file/header'
import { writePart } from './file/part'
import { keptFiles } from './kept-file'
import { sealKeys, type SealedKeys } from './sealed-keys'
import { describeSnapshot, inSnapshot } from './snapshot'
import type { TableColumns } from './table-order'

export interface MadeBackup {
  file: string
  /** Bytes. */
  size: number
  header: BackupHeader
}

export interface BackupSource {
  /** A connection of the tables' owner, used for nothing else meanwhile. */
  client: Client
  dataDir: string
  /** The keys to put into the file, sealed with the passphrase; null to leave them out. */
  keys: { keys: SealedKeys; passphrase: string } | null
  /** Prints a line of progress. */
  say: (line: string) => void
}

/**
 * Writes the whole portal into one file, while it is used: one snapshot of the database as text of COPY, and the files that
 * belong to it. Memory doesn't grow with the data.
 *
 * @throws PortalError BACKUP_NOTHING, BACKUP_DISK_FULL, BACKUP_UNWRITABLE
 */
export async function makeBackup(file: string, source: BackupSource): Promise<MadeBackup> {
  const { client } = source
  let writer: FrameWriter | null = null
  try {
    return await inSnapshot(client, async () => {
      const header = await describeSnapshot(client)
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
      writer = await FrameWriter.create(file)
      await writer.writeJson('HEADER', header)
      if (source.keys) await writeKeys(writer, source.keys)
      await writeTables(writer, header, source)
      await writeFiles(writer, header, source)
      await writer.finish()
      return { file, size: writer.size, header }
    })
  } catch (error) {
    await (writer as FrameWriter | null)?.discard()
    throw fileFailure(error, file)
  }
}

async function writeKeys(writer: FrameWriter, { keys, passphrase }: NonNullable<BackupSource['keys']>): Promise<void> {
  await writePart(writer, { kind: 'KEYS', name: 'keys' }, Readable.from([await sealKeys(keys, passphrase)]))
}

export function copyOut(client: Client, { name, columns }: TableColumns): Readable {
  return client.query(copyTo(`copy ${id(name)} (${columns.map(id).join(', ')}) to stdout (format text)`))
}

async function writeTables(writer: FrameWriter, { tables }: BackupHeader, { client, say }: BackupSource) {
  const all = tables.reduce((sum, { rows }) => sum + rows, 0)
  let done = 0
  for (const table of tables) {
    await writePart(writer, { kind: 'TABLE', name: table.name }, copyOut(client, table))
    done += table.rows
    if (table.rows > 0) say(`  ${table.name}：${table.rows} 行（${Math.round((done / all) * 100)}%）`)
  }
}

async function writeFiles(writer: FrameWriter, { kind }: BackupHeader, { client, dataDir, say }: BackupSource) {
  const { rows } = await client.query<Pick<Selectable<DB['import_run']>, 'id'>>('select id from import_run')
  const names = keptFiles(dataDir, kind, new Set(rows.map((row) => row.id)))
  for (const name of names) {
    // A file that is deleted at this moment is no longer needed.
    const handle = await open(path.join(dataDir, name), 'r').catch(() => null)
    if (handle) await writePart(writer, { kind: 'FILE', name }, handle.createReadStream())
  }
  if (names.length > 0) say(`  文件：${names.length} 个`)
}

function fileFailure(error: unknown, file: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException
  const folder = path.dirname(file)
  if (['ENOSPC', 'EDQUOT'].includes(code)) {
    return new PortalError(
      'BACKUP_DISK_FULL',
      `磁盘已满，备份没有写成；请清理 ${folder} 所在的磁盘，或用 --to 写到别处。`,
    )
  }
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EEXIST', 'EISDIR'].includes(code)) {
    return new PortalError('BACKUP_UNWRITABLE', `备份写不到 ${file}；请检查文件夹是否存在、当前用户可否写入。`)
  }
  return error
}
