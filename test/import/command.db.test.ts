import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { uploadFolder } from '../../server/import/upload/received-file'
import { aRow, headers, xlsxOf } from '../support/declaration-file'
import { importing } from './importing'

// `npm run import`, as the program of its own that it is; npm test builds it first.

const { portal, db } = importing()

async function run(file: string, ...args: string[]) {
  const { databaseUrl, idKey, dataDir } = portal().config
  const env = { PATH: process.env.PATH, DATABASE_URL: databaseUrl!, ID_KEY: idKey!, DATA_DIR: dataDir }
  const child = spawn(process.execPath, ['build/server/import.js', file, ...args], { env })
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { out, error, code: child.exitCode }
}

const batches = async () =>
  (await sql<{ state: string }>`select state from import_run order by id`.execute(db())).rows.map(({ state }) => state)

test('a dry run tells what it found, leaves nothing waiting on the import page and stays in the audit', async () => {
  const good = await xlsxOf([aRow(1)])
  expect(await run(good, '--dry-run')).toMatchObject({
    out: expect.stringMatching(/（仅核对，未写入）：读取 1 行，新增 1[^]*第 \d+ 批已放弃/) as string,
    error: '',
    code: 0,
  })
  const lacking = await xlsxOf([aRow(1)], { columns: headers.filter((header) => header !== '姓名') })
  expect(await run(lacking, '--dry-run')).toMatchObject({ code: 1, out: expect.stringContaining('已放弃') as string })
  // No workbook.
  expect(await run(import.meta.filename, '--dry-run')).toMatchObject({
    code: 1,
    out: expect.stringContaining('已放弃') as string,
  })
  expect(await batches()).toEqual(['DISCARDED', 'DISCARDED', 'DISCARDED'])
  expect(readdirSync(path.resolve(uploadFolder(portal().config.dataDir)))).toEqual([])
  const { rows: entries } = await sql<{ event: string }>`select event from audit_entry
    where event in ('IMPORT_RECEIVED', 'IMPORT_DISCARDED') order by seq`.execute(db())
  expect(entries.map(({ event }) => event)).toEqual(
    Array.from({ length: 3 }, () => ['IMPORT_RECEIVED', 'IMPORT_DISCARDED']).flat(),
  )
  const { rows } = await sql`select from declaration`.execute(db())
  expect(rows).toHaveLength(0)

  expect(await run(good)).toMatchObject({ code: 0, out: expect.stringContaining('新增 1') as string })
  expect((await batches()).at(-1)).toBe('APPLIED')
})
