import { createHash, randomInt } from 'node:crypto'

/** Without look-alikes such as 0 and O. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const codesAtOnce = 10

/** Ten codes for the case that the authenticator is lost; each has 59 random bits and can be used once. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: codesAtOnce }, () => [group(), group(), group()].join('-'))
}

const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')

/** Typed in small letters, with or without hyphens and spaces. A fast hash is enough for random codes. */
export function hashRecoveryCode(accountId: number, typed: string): Buffer {
  const code = typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  return createHash('sha256').update(`${accountId}:${code}`).digest()
}
