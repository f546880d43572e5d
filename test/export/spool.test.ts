import { mkdtempSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openSpool } from '../../server/export/spool'

test('what a killed process left is gone at the next start; what another is sending stays', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'data-'))
  const spool = await openSpool(dataDir)
  expect(statSync(spool).mode & 0o777).toBe(0o700)
  writeFileSync(path.join(spool, 'left'), '')
  writeFileSync(path.join(spool, 'sending'), '')
  const yesterday = new Date(Date.now() - 24 * 3600 * 1000)
  utimesSync(path.join(spool, 'left'), yesterday, yesterday)
  await openSpool(dataDir)
  expect(readdirSync(spool)).toEqual(['sending'])
})
