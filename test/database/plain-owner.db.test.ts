import { cpSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openPortal } from '../../server/open-portal'
import { testConfig } from '../support/config'

test('a database’s owner who is no superuser can found the portal in it', async () => {
  const url = new URL(inject('clusterUrl'))
  const administrator = new pg.Client({ connectionString: url.href })
  await administrator.connect()
  await administrator.query(`create role plain_owner login password 'plain'`)
  await administrator.query('create database plain owner plain_owner')
  await administrator.end()
  ;[url.username, url.password, url.pathname] = ['plain_owner', 'plain', '/plain']

  const dataDir = path.join(inject('clusterFolder'), 'plain')
  cpSync(path.join(inject('clusterFolder'), 'secret'), path.join(dataDir, 'secret'), { recursive: true })
  const { portal, close } = await openPortal(testConfig({ databaseUrl: url.href, dataDir, sample: false }), () => {})
  onTestFinished(close)
  expect(portal.kind).toBe('REAL')
})
