import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openServer } from '../../server/database/server'
import { testConfig } from '../support/config'

const dataDir = mkdtempSync(path.join(tmpdir(), 'unreachable-'))

// Where sslmode leaves it open, the server is first asked whether it offers TLS.
test.each(['127.0.0.1:1', '127.0.0.1:1?sslmode=disable', 'localhost:1', '[::1]:1', 'unknown.invalid'])(
  'a database that isn’t there, at %s, is one sentence',
  async (place) => {
    const [host, query = ''] = place.split('?')
    const databaseUrl = `postgresql://portal:x@${host}/portal?${query}`
    await expect(openServer(testConfig({ databaseUrl, dataDir }), () => {})).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
    })
  },
)
