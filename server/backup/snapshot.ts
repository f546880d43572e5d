import { escapeIdentifier as id, type Client } from 'pg'
import { version } from '../../package.json'
import { PortalError } from '../errors'
import type { BackupHeader, BackupTable } from './file/header'
import { tablesInOrder } from './table-order'

interface PortalRow {
  kind: 'SAMPLE' | 'REAL'
  idKey: string
  auditKey: string | null
  revision: string
  postgres: string
  madeAt: Date
}

/** Runs `work` on one unchanging state of the database; others read and write meanwhile. */
export async function inSnapshot<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin isolation level repeatable read read only')
  for (const limit of ['statement_timeout', 'idle_in_transaction_session_timeout', 'lock_timeout']) {
    await client.query(`set local ${limit} = 0`)
  }
  try {
    return await work()
  } finally {
    await client.query('rollback').catch(() => {})
  }
}

/** Describes the snapshot. @throws PortalError BACKUP_NOTHING if the database holds no portal */
export async function describeSnapshot(client: Client): Promise<BackupHeader> {
  const exists = await client.query(`select from pg_tables where schemaname = 'public' and tablename = 'portal'`)
  if (exists.rowCount === 0) throw new NothingToBackUpError()
  const { rows } = await client.query<PortalRow>(
    `select kind, encode(id_key_fingerprint, 'hex') as "idKey", encode(audit_key_fingerprint, 'hex') as "auditKey",
      (select value from revision) as revision, current_setting('server_version') as postgres, clock_timestamp() as "madeAt"
     from portal`,
  )
  if (!rows[0]) throw new NothingToBackUpError()
  const { revision, madeAt, ...portal } = rows[0]
  const migrations = await client.query<{ name: string }>('select name from migration order by id')
  return {
    portal: version,
    migrations: migrations.rows.map(({ name }) => name),
    ...portal,
    madeAt: madeAt.toISOString(),
    revision: Number(revision),
    audit: await endOfAudit(client),
    tables: await countedTables(client),
    sequences: await readSequences(client),
  }
}

class NothingToBackUpError extends PortalError {
  constructor() {
    super('BACKUP_NOTHING', '数据库里还没有工作台的数据，没有可备份的；请先启动一次，或检查 DATA_DIR 与 DATABASE_URL。')
  }
}

async function endOfAudit(client: Client): Promise<BackupHeader['audit']> {
  const { rows } = await client.query<{ seq: string; mac: string; at: string }>(
    `select seq, encode(mac, 'hex') as mac, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
     from audit_entry where seq is not null order by seq desc limit 1`,
  )
  return rows[0] ? { ...rows[0], seq: Number(rows[0].seq) } : null
}

async function countedTables(client: Client): Promise<BackupTable[]> {
  const counted: BackupTable[] = []
  for (const table of await tablesInOrder(client)) {
    const { rows } = await client.query<{ count: string }>(`select count(*) from ${id(table.name)}`)
    counted.push({ ...table, rows: Number(rows[0]!.count) })
  }
  return counted
}

/** Sequences don't belong to the snapshot: read after it began, they are never behind the numbers in it. */
async function readSequences(client: Client): Promise<BackupHeader['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace order by relname`,
  )
  const sequences: BackupHeader['sequences'] = []
  for (const { name } of rows) {
    const state = await client.query<{ last: string; called: boolean }>(
      `select last_value as last, is_called as called from ${id(name)}`,
    )
    sequences.push({ name, ...state.rows[0]! })
  }
  return sequences
}
