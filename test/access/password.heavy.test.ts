import { expect, test } from 'vitest'
import { dummyHash, hashPassword, renewHash, verifyPassword } from '../../server/access/password/password'

test('a hash verifies its own password and no other', async () => {
  const hash = await hashPassword('Tianshan-7')
  expect(await verifyPassword('Tianshan-7', hash)).toBe(true)
  expect(await verifyPassword('Tianshan-8', hash)).toBe(false)
  expect(await verifyPassword('', hash)).toBe(false)
})

test('full-width letters of an input method are the same password', async () => {
  expect(await verifyPassword('Ｔｉａｎｓｈａｎ－７', await hashPassword('Tianshan-7'))).toBe(true)
})

test('the same password never hashes alike, and the hash tells nothing of it', async () => {
  const [first, second] = await Promise.all([hashPassword('Tianshan-7'), hashPassword('Tianshan-7')])
  expect(first).not.toBe(second)
  expect(first).toMatch(/^argon2id\$19456\$2\$[\w-]{22}\$[\w-]{43}$/)
})

test('a hash of other cost still verifies, so that the cost can be raised', async () => {
  const cheap = await hashPassword('Tianshan-7', { memory: 64, passes: 1 })
  expect(cheap).toMatch(/^argon2id\$64\$1\$/)
  expect(await verifyPassword('Tianshan-7', cheap)).toBe(true)
  expect(await renewHash('Tianshan-7', cheap)).toBeNull()
})

test('a scrypt hash of an earlier version verifies, and is renewed to the same hash by whoever signs in', async () => {
  // RFC 7914, section 12: scrypt("pleaseletmein", "SodiumChloride", N=16384, r=8, p=1), the first 32 bytes.
  const key = Buffer.from('7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2', 'hex')
  const hash = `scrypt$16384$8$1$${Buffer.from('SodiumChloride').toString('base64url')}$${key.toString('base64url')}`
  expect(await verifyPassword('pleaseletmein', hash)).toBe(true)
  expect(await verifyPassword('pleaseletmeout', hash)).toBe(false)
  const renewed = await renewHash('pleaseletmein', hash)
  expect(renewed).toMatch(/^argon2id\$19456\$2\$/)
  expect(await renewHash('pleaseletmein', hash)).toBe(renewed)
  expect(await verifyPassword('pleaseletmein', renewed!)).toBe(true)
})

test('an unknown name costs as much work as a known one', async () => {
  const parameters = (hash: string) => hash.split('$').slice(0, 3)
  expect(parameters(dummyHash)).toEqual(parameters(await hashPassword('Tianshan-7')))
  expect(await verifyPassword('', dummyHash)).toBe(false)
})
