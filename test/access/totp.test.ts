import { expect, test } from 'vitest'
import { hashRecoveryCode, newRecoveryCodes } from '../../server/access/second-factor/recovery-code'
import { enrolmentUri, newSecret, stepOf } from '../../server/access/second-factor/totp'

/** The secret of RFC 6238's test vectors, '12345678901234567890' in base32. */
const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => new Date(seconds * 1000)

test.each([
  [59, '287082', 1],
  [1111111109, '081804', 37037036],
  [1234567890, '005924', 41152263],
  [20000000000, '353130', 666666666],
])('at %i s the code of RFC 6238 is %s', (seconds, code, step) => {
  expect(stepOf(rfc, code, at(seconds))).toBe(step)
})

test('a code is good one step before and after its own, and no longer', () => {
  const begins = 1111111080
  const accepted = [-31, -30, 0, 29, 30, 59, 60].filter((late) => stepOf(rfc, '081804', at(begins + late)) !== null)
  expect(accepted).toEqual([-30, 0, 29, 30, 59])
})

test('a code isn’t good again, nor one before it', () => {
  expect(stepOf(rfc, '287082', at(59), 1)).toBeNull()
  expect(stepOf(rfc, '287082', at(59), 2)).toBeNull()
  expect(stepOf(rfc, '287082', at(59), 0)).toBe(1)
})

test.each(['287082', ' 287 082 ', '２８７０８２'])('%o is the same code', (typed) => {
  expect(stepOf(rfc, typed, at(59))).toBe(1)
})

test.each(['', '28708', '2870820', 'abcdef'])('what isn’t six digits is none: %o', (code) => {
  expect(stepOf(rfc, code, at(59))).toBeNull()
})

test('the address for the QR code names the portal and the account', () => {
  expect(decodeURIComponent(enrolmentUri('马 科长', rfc))).toBe(
    `otpauth://totp/职称评审:马 科长?secret=${rfc}&issuer=职称评审`,
  )
})

test('a secret has 160 random bits', () => {
  const [first, second] = [newSecret(), newSecret()]
  expect(first).toMatch(/^[A-Z2-7]{32}$/)
  expect(first).not.toBe(second)
})

test('recovery codes are ten, all different, without look-alikes, and found however they are typed', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{4}(-[A-HJKMNP-Z2-9]{4}){2}$/)
  const typed = ` ${codes[0]!.toLowerCase().replaceAll('-', ' ')}　`
  expect(hashRecoveryCode(7, typed)).toEqual(hashRecoveryCode(7, codes[0]!))
  expect(hashRecoveryCode(8, typed)).not.toEqual(hashRecoveryCode(7, codes[0]!))
})
