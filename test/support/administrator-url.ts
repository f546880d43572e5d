import { readFileSync } from 'node:fs'
import path from 'node:path'
import { administratorRole } from '../../server/database/embedded/cluster'
import { readPostmaster } from '../../server/database/embedded/postmaster'

/** The superuser's URL of a database in the embedded server that runs on the folder. */
export function administratorUrl(folder: string, database = 'postgres'): string {
  const { port } = readPostmaster(path.join(folder, 'postgres'))!
  const password = readFileSync(path.join(folder, 'secret/postgres-owner'), 'utf8').trim()
  return `postgresql://${administratorRole}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`
}
