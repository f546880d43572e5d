import { cpSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { PortalError } from '../../server/errors'
import { openPortal } from '../../server/open-portal'
import { testConfig } from '../support/config'

test('a database’s owner who may make no roles founds the portal once an administrator has run what the refusal says', async () => {
  const url = new URL(inject('clusterUrl'))
  const administrator = new pg.Client({ connectionString: url.href })
  await administrator.connect()
  await administrator.query(`create role plain_owner login password 'plain'`)
  await administrator.query('create database plain owner plain_owner')
  ;[url.username, url.password, url.pathname] = ['plain_owner', 'plain', '/plain']

  const dataDir = path.join(inject('clusterFolder'), 'plain')
  cpSync(path.join(inject('clusterFolder'), 'secret'), path.join(dataDir, 'secret'), { recursive: true })
  const config = testConfig({ databaseUrl: url.href, dataDir, sample: false })
  const refused: unknown = await openPortal(config, () => {}).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(PortalError)
  const { code, message } = refused as PortalError
  expect(code).toBe('REQUEST_ROLE_MISSING')
  await administrator.query(message.split('执行：')[1]!)
  await administrator.end()

  const { portal, close } = await openPortal(config, () => {})
  onTestFinished(close)
  expect(portal.kind).toBe('REAL')
})
