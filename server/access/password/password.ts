import { argon2, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/**
 * Argon2id with the strength that OWASP recommends first: 19 MB of memory and 0.03 s for each hash. A stored hash contains
 * its own parameters, so these can be raised without invalidating passwords.
 */
const standardCost = { memory: 19 * 1024, passes: 2 }
type PasswordCost = typeof standardCost
const keyLength = 32

/** Returns `argon2id$memory$passes$salt$key`: memory in KiB, salt and key in base64url. */
export function hashPassword(password: string, cost = standardCost): Promise<string> {
  return hashWithSalt(password, randomBytes(16), cost)
}

/** A hash that no password matches: verified for an unknown username, so that it takes as long as a known one. */
export const dummyHash = encode(standardCost, randomBytes(16), randomBytes(keyLength))

export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const { algorithm, cost, salt, key } = decode(hash)
  const [first = 0, second = 0, third = 0] = cost
  const derived = await (algorithm === 'scrypt'
    ? deriveScrypt(password, salt, { N: first, r: second, p: third })
    : deriveArgon2(password, salt, { memory: first, passes: second }))
  return derived.length === key.length && timingSafeEqual(derived, key)
}

/**
 * A right password's Argon2id hash in place of its scrypt hash, which earlier versions stored; null if there is nothing to
 * replace. It keeps the salt, so that sign-ins at the same time agree on the new hash.
 */
export async function renewHash(password: string, hash: string): Promise<string | null> {
  const { algorithm, salt } = decode(hash)
  return algorithm === 'scrypt' ? hashWithSalt(password, salt, standardCost) : null
}

async function hashWithSalt(password: string, salt: Buffer, cost: PasswordCost): Promise<string> {
  return encode(cost, salt, await deriveArgon2(password, salt, cost))
}

function encode({ memory, passes }: PasswordCost, salt: Buffer, key: Buffer): string {
  return ['argon2id', memory, passes, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Also scrypt's `scrypt$N$r$p$salt$key`. */
function decode(hash: string) {
  const parts = hash.split('$')
  const [salt, key] = parts.slice(-2).map((part) => Buffer.from(part, 'base64url')) as [Buffer, Buffer]
  return { algorithm: parts[0], cost: parts.slice(1, -2).map(Number), salt, key }
}

function deriveArgon2(password: string, nonce: Buffer, cost: PasswordCost): Promise<Buffer> {
  const parameters = { ...cost, message: normalised(password), nonce, parallelism: 1, tagLength: keyLength }
  return new Promise((resolve, reject) => {
    argon2('argon2id', parameters, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

function deriveScrypt(password: string, salt: Buffer, cost: { N: number; r: number; p: number }): Promise<Buffer> {
  const options = { ...cost, maxmem: 256 * cost.N * cost.r }
  return new Promise((resolve, reject) => {
    scrypt(normalised(password), salt, keyLength, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

/** NFKC, so that a password typed in full-width letters by a Chinese input method is the same. */
const normalised = (password: string) => password.normalize('NFKC')
