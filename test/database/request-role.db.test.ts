import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { ensureRequestRole } from '../../server/database/ensure-request-role'
import { requestRoleOf } from '../../server/database/request-role'
import { openPortal } from '../../server/open-portal'
import type { Portal } from '../../server/portal'
import { openTestPortal } from '../support/app'

const roleOf = ({ ownerAddress }: Portal) => requestRoleOf(ownerAddress.database)

/** The encrypted password of the portal's role. */
async function secretOf(portal: Portal): Promise<unknown[]> {
  const { rows } = await sql`select rolpassword from pg_authid where rolname = ${roleOf(portal)}`.execute(
    portal.owner.em.fork().getKysely(),
  )
  return rows
}

/** Whether requests are answered on a new connection. */
async function answers({ request }: Portal): Promise<unknown[]> {
  return (await sql`select current_user::text as who from revision`.execute(request.em.fork().getKysely())).rows
}

test('portals on one server have roles of their own, also copies; starts and other keys leave each other alone', async () => {
  const first = await openTestPortal({ data: 'real' })
  const secret = await secretOf(first.portal)
  const other = await openTestPortal({ data: 'real', config: { idKey: null } }).catch((error: unknown) => error)
  expect(other).toMatchObject({ code: 'ID_KEY_WRONG' })
  const second = await openTestPortal({ data: 'real' })
  expect(roleOf(second.portal)).not.toBe(roleOf(first.portal))
  expect(await secretOf(first.portal)).toEqual(secret)
  expect([await answers(first.portal), await answers(second.portal)]).toEqual([
    [{ who: roleOf(first.portal) }],
    [{ who: roleOf(second.portal) }],
  ])
  const { rows: foreign } = await sql`select relname from pg_class c, aclexplode(relacl) a
    join pg_roles r on r.oid = a.grantee
    where starts_with(rolname, 'portal_request') and rolname <> ${roleOf(second.portal)}`.execute(
    second.portal.owner.em.fork().getKysely(),
  )
  expect(foreign).toEqual([])

  const wrongKey = { ...first.portal.config, idKey: 'a5'.repeat(32) }
  await expect(openPortal(wrongKey, () => {})).rejects.toMatchObject({ code: 'ID_KEY_WRONG' })
  expect(await secretOf(first.portal)).toEqual(secret)

  const starts = Array.from({ length: 20 }, (_, n) =>
    ensureRequestRole([first, second][n % 2]!.portal.owner.em.fork(), 'unused'),
  )
  const ended = await Promise.allSettled(starts)
  expect(ended.filter(({ status }) => status === 'rejected')).toEqual([])
  await Promise.all([first.close(), second.close()])
})
