import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findAccountByUsername } from '../../server/access/account'
import { verifyPassword } from '../../server/access/password/password'
import { openPortal } from '../../server/open-portal'
import { openTestPortal } from '../support/app'
import { testPassword } from '../support/config'

test('a start with another SAMPLE_PASSWORD opens the accounts with that one', async () => {
  const samplePassword = 'Another-2027'
  const { portal, close } = await openTestPortal({ data: 'sample', config: { samplePassword } })
  try {
    for (const username of ['bureau', 'party-school', 'auditor']) {
      const account = await findAccountByUsername(portal.owner.em.fork(), username)
      expect(await verifyPassword(samplePassword, account!.passwordHash)).toBe(true)
      expect(await verifyPassword(testPassword, account!.passwordHash)).toBe(false)
    }
  } finally {
    await close()
  }
})

test('what was tried on the accounts is undone by the next start', async () => {
  const first = await openTestPortal({ data: 'sample' })
  const { config } = first.portal
  await sql`update account set role = 'AUDITOR', counties = '{}', disabled = true, password_hash = 'x', version = 4
    where username = 'yiwu'`.execute(first.portal.owner.em.fork().getKysely())
  await first.close()
  const { portal, close } = await openPortal(config, () => {})
  try {
    const account = await findAccountByUsername(portal.owner.em.fork(), 'yiwu')
    expect(account).toMatchObject({ role: 'COUNTY_HR', counties: ['650522'], disabled: false })
    expect(await verifyPassword(testPassword, account!.passwordHash)).toBe(true)
  } finally {
    await close()
  }
})
