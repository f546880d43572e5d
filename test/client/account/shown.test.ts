import { expect, test } from 'vitest'
import { stateOf, type ShownAccount } from '../../../client/account/shown'

const now = new Date('2026-11-20T10:00:00+08:00')
const account = (own: Partial<ShownAccount>) =>
  ({ disabled: false, mustChangePassword: false, passwordExpiresAt: null, rightsGranted: true, ...own }) as ShownAccount

test.each<[string, Partial<ShownAccount>, string]>([
  ['one in use', {}, 'active'],
  ['a new one', { mustChangePassword: true, passwordExpiresAt: '2026-11-27T10:00:00+08:00' }, 'temporary'],
  ['one that nobody came for', { mustChangePassword: true, passwordExpiresAt: '2026-11-20T10:00:00+08:00' }, 'expired'],
  ['the first account of a database', { mustChangePassword: true }, 'initial'],
  [
    'one that waits for its rights, whatever its password',
    { mustChangePassword: true, rightsGranted: false },
    'ungranted',
  ],
  ['a disabled one, whatever else', { disabled: true, mustChangePassword: true }, 'disabled'],
])('%s', (_what, own, state) => {
  expect(stateOf(account(own), now)).toBe(state)
})
