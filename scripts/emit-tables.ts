import 'reflect-metadata'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { resolveAddress } from '../server/database/address/resolve-address'
import { startEmbedded } from '../server/database/embedded'
import { migrate } from '../server/database/migrate'
import { openOrm } from '../server/database/orm'
import { generateTables } from './tables/generate-tables'

// Generates the tables' types from a temporary database that is created, migrated and deleted.
const file = 'server/database/tables.ts'
const folder = mkdtempSync(path.join(tmpdir(), 'tables-'))
const server = await startEmbedded({ dataDir: folder, dataDirGiven: false, say: () => {} })
try {
  const orm = await openOrm(await resolveAddress(await server.openDatabase('tables')))
  await migrate(orm, 'unused', () => {})
  writeFileSync(file, await generateTables(orm.em.fork().getKysely<unknown>()))
  await orm.close(true)
  console.log(`已写出 ${file}`)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
