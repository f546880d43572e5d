import { expect, test } from 'vitest'
import { auditableUsername, normaliseUsername } from '../../server/access/sign-in/username'

test.each([
  ['  Bureau ', 'bureau'],
  ['ＢＵＲＥＡＵ', 'bureau'],
  ['bu\u200breau\u0000', 'bureau'],
  ['party-school', 'party-school'],
  ['x'.repeat(1000), 'x'.repeat(64)],
])('%j is %j', (typed, normalised) => {
  expect(normaliseUsername(typed)).toBe(normalised)
})

test('an ID number or a phone typed as a username is not kept', () => {
  expect(auditableUsername('90000019900101123x')).toBe('（疑似证件号或手机号）')
  expect(auditableUsername('ma13800000000')).toBe('ma（疑似证件号或手机号）')
  expect(auditableUsername('yizhou2026')).toBe('yizhou2026')
})
