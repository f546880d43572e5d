import { expect, test } from 'vitest'
import { requireGoodPassword } from '../../server/access/password/password-policy'
import { temporaryPassword } from '../../server/account/temporary-password'

const now = new Date('2026-11-20T10:00:00+08:00')

test('is good enough for the policy, even for a username that may stand in it by chance', () => {
  for (const username of ['yiwu', 'aa', '7', 'k']) {
    for (let n = 0; n < 50; n += 1) {
      const { password } = temporaryPassword(username, now)
      expect(() => requireGoodPassword(password, username)).not.toThrow()
    }
  }
})

test('is another one every time', () => {
  const passwords = Array.from({ length: 200 }, () => temporaryPassword('yiwu', now).password)
  expect(new Set(passwords).size).toBe(200)
})

test('ends after 7 days', () => {
  expect(temporaryPassword('yiwu', now).expiresAt).toEqual(new Date('2026-11-27T10:00:00+08:00'))
})
