import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'

/**
 * OWASP's recommended scrypt strength, in the variant that needs least memory: 32 MB and 0.1–0.2 s for each hash. A
 * stored hash contains its own parameters, so these can be raised without invalidating passwords.
 */
export const standardCost = { N: 2 ** 15, r: 8, p: 3 }
type PasswordCost = typeof standardCost
const keyLength = 32

/** Returns `scrypt$N$r$p$salt$key`, salt and key in base64url, by which a hash of any cost is verified. */
export async function hashPassword(password: string, cost = standardCost): Promise<string> {
  const salt = randomBytes(16)
  return encode(cost, salt, await derive(password, salt, cost))
}

/** A hash that no password matches: verified for an unknown username, so that it takes as long as a known one. */
export const dummyHash = encode(standardCost, randomBytes(16), randomBytes(keyLength))

export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = hash.split('$')
  const derived = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) })
  const expected = Buffer.from(key, 'base64url')
  return derived.length === expected.length && timingSafeEqual(derived, expected)
}

function encode(cost: PasswordCost, salt: Buffer, key: Buffer): string {
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** NFKC, so that a password typed in full-width letters by a Chinese input method is the same. */
function derive(password: string, salt: Buffer, { N, r, p }: PasswordCost): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyLength, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
