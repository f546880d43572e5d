import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { requireGoodPassword } from '../../server/access/password/password-policy'
import { readConfig } from '../../server/config'
import { sampleAccounts } from '../../server/sample/account'
import { samplePassword } from '../../server/sample/password'

const newFolder = () => path.join(mkdtempSync(path.join(tmpdir(), 'sample-')), 'data')

test('SAMPLE_PASSWORD is the password when it is given', () => {
  expect(samplePassword(readConfig({ SAMPLE_PASSWORD: 'Given-2026', DATA_DIR: newFolder() }))).toBe('Given-2026')
})

test('else the installation keeps one of its own, for nobody else to read, good enough for every account', () => {
  const folder = newFolder()
  const password = samplePassword(readConfig({ DATA_DIR: folder }))
  expect(samplePassword(readConfig({ DATA_DIR: folder }))).toBe(password)
  expect(samplePassword(readConfig({ DATA_DIR: newFolder() }))).not.toBe(password)
  expect(statSync(path.join(folder, 'secret', 'sample-password')).mode & 0o777).toBe(0o600)
  for (const { username } of sampleAccounts) expect(() => requireGoodPassword(password, username)).not.toThrow()
})
