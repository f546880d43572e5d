import { createHash, randomBytes } from 'node:crypto'
import { cpSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'
import { inject } from 'vitest'
import { resolveAddress } from '../../server/database/address/resolve-address'
import { openClient } from '../../server/database/client'
import { copyOut } from '../../server/backup/make-backup'
import { tablesInOrder } from '../../server/backup/table-order'
import type { Config } from '../../server/config'
import { testConfig } from '../support/config'

export const connect = async (url: string): Promise<Client> =>
  openClient(await resolveAddress(url), { purpose: 'test' })

/** An empty database and an empty folder that has only the secrets of the run's cluster. */
export async function emptyTarget(config: Partial<Config> = {}): Promise<Config> {
  const name = `restored_${randomBytes(4).toString('hex')}`
  const url = new URL(inject('clusterUrl'))
  const client = await connect(url.href)
  await client.query(`create database ${name}`).finally(() => client.end())
  url.pathname = `/${name}`
  const dataDir = path.join(inject('clusterFolder'), name)
  mkdirSync(dataDir)
  cpSync(path.join(inject('clusterFolder'), 'secret'), path.join(dataDir, 'secret'), { recursive: true })
  return testConfig({ databaseUrl: url.href, dataDir, ...config })
}

async function ofDatabase<T>(url: string, work: (client: Client) => Promise<T>) {
  const client = await connect(url)
  return work(client).finally(() => client.end())
}

/** Each table's whole content as a hash. */
export function contentOfTables(url: string): Promise<Record<string, string>> {
  return ofDatabase(url, async (client) => {
    const hashes: Record<string, string> = {}
    for (const table of await tablesInOrder(client)) {
      // Rows in order: a table that was updated keeps them elsewhere than one that was loaded.
      const lines = Buffer.concat(await copyOut(client, table).toArray())
        .toString()
        .split('\n')
        .toSorted()
      hashes[table.name] = createHash('sha256').update(lines.join('\n')).digest('hex')
    }
    return hashes
  })
}

/** Everything but content: columns, constraints, indexes, policies, triggers and rights. */
export function structureOf(url: string): Promise<string[]> {
  return ofDatabase(url, async (client) => {
    const { rows } = await client.query<{ line: string }>(`
      select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) as line
        from information_schema.columns where table_schema = 'public'
      union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
        where connamespace = 'public'::regnamespace
      union all select indexdef from pg_indexes where schemaname = 'public'
      union all select concat_ws(' ', tablename, policyname, roles, cmd, qual, with_check) from pg_policies
      union all select concat_ws(' ', tgrelid::regclass, tgname, tgenabled) from pg_trigger where not tgisinternal
      union all select concat_ws(' ', relname, relacl, relrowsecurity) from pg_class
        where relnamespace = 'public'::regnamespace
      order by 1`)
    // Each database has its own role for requests, and what the tests clone belongs to the embedded server's owner.
    return rows.map(({ line }) =>
      line.replaceAll(/portal_request\w*/g, 'ROLE').replaceAll(/portal_(database_)?owner/g, 'OWNER'),
    )
  })
}
