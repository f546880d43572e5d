import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { authorize } from '../../server/access/permission/authorize'
import { Action, Role } from '../../schema/vocabulary'
import { openTestPortal } from '../support/app'
import { someViewer } from './viewer'

const address = '10.1.0.7'
let opened: Awaited<ReturnType<typeof openTestPortal>>

beforeAll(async () => {
  opened = await openTestPortal({ data: 'real' })
})
afterAll(() => opened.close())

test('what is granted goes through', async () => {
  const viewer = someViewer({ role: Role.COUNTY_HR })
  await expect(
    authorize({ portal: opened.portal, viewer, address }, Action.IMPORT, 'Mutation.applyImport'),
  ).resolves.toBe(viewer)
})

test('nobody is asked to sign in, an initial password to be changed first', async () => {
  const { portal } = opened
  await expect(authorize({ portal, viewer: null, address }, Action.VIEW_CYCLE, 'Query.cycle')).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  })
  const viewer = someViewer({ mustChangePassword: true })
  await expect(authorize({ portal, viewer, address }, Action.VIEW_CYCLE, 'Query.cycle')).rejects.toMatchObject({
    code: 'PASSWORD_CHANGE_REQUIRED',
  })
})

test('what isn’t granted is refused, and the audit says who wanted what from where', async () => {
  const viewer = someViewer({ role: Role.LEADER, username: 'leader', accountId: 7 })
  await expect(
    authorize({ portal: opened.portal, viewer, address }, Action.IMPORT, 'Mutation.applyImport'),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const { rows } =
    await sql`select account_id, username, address, detail from audit_entry where event = 'REFUSED'`.execute(
      opened.portal.owner.em.fork().getKysely(),
    )
  expect(rows).toEqual([
    { account_id: 7, username: 'leader', address, detail: { action: 'IMPORT', operation: 'Mutation.applyImport' } },
  ])
})
