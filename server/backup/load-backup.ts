import { pipeline } from 'node:stream/promises'
import { escapeIdentifier as id, type Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { BackupDamagedError } from './file/error'
import type { BackupHeader, BackupTable } from './file/header'
import { readParts, type Part } from './file/part'
import { createMigrationTable, runMigrations } from './run-migration'

/** What to do with a part that isn't a table. It must read the content to its end. */
export type OtherPart = (part: Part) => Promise<void>

/**
 * Loads a backup into an empty database, within the client's transaction: the tables of the version that made it, then the
 * rows, then the migrations since. Triggers don't fire, since what they derive is in the backup; foreign keys are checked.
 */
export async function loadBackup(client: Client, file: string, header: BackupHeader, other: OtherPart): Promise<void> {
  await createMigrationTable(client)
  await runMigrations(client, (name) => header.migrations.includes(name))
  const tables = header.tables.map(({ name }) => id(name))
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
  // Some migrations insert first rows; the backup has them too.
  await client.query(`truncate ${tables.join(', ')} cascade`)
  await loadParts(client, file, header, other)
  for (const { name, last, called } of header.sequences) {
    await client.query('select setval($1::regclass, $2, $3)', [`public.${id(name)}`, last, called])
  }
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
  await runMigrations(client, (name) => !header.migrations.includes(name))
}

async function loadParts(client: Client, file: string, { tables }: BackupHeader, other: OtherPart): Promise<void> {
  const missing = new Map(tables.map((table) => [table.name, table]))
  for await (const part of readParts(file)) {
    const table = part.kind === 'TABLE' ? missing.get(part.name) : undefined
    if (part.kind === 'TABLE' && !table) throw new BackupDamagedError(0)
    if (table) await loadTable(client, table, part)
    else await other(part)
    missing.delete(part.name)
  }
  if (missing.size > 0) throw new BackupDamagedError(0)
}

async function loadTable(client: Client, { name, columns, rows }: BackupTable, { content }: Part): Promise<void> {
  const target = client.query(copyFrom(`copy ${id(name)} (${columns.map(id).join(', ')}) from stdin (format text)`))
  await pipeline(content, target)
  if (target.rowCount !== rows) throw new BackupDamagedError(0)
}
