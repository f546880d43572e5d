import { expect, test } from 'vitest'
import { findAccountByUsername } from '../../server/access/account'
import { verifyPassword } from '../../server/access/password'
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
