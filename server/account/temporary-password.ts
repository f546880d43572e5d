import { weaknessOf } from '../access/password/password-policy'
import { randomPassword } from '../access/password/random-password'

const day = 86_400_000
const validDays = 7

interface TemporaryPassword {
  /** Plain text, to be shown once. */
  password: string
  expiresAt: Date
}

/** A password for the next sign-in: it satisfies the password policy and expires after 7 days. */
export function temporaryPassword(username: string, now: Date): TemporaryPassword {
  let password = randomPassword()
  // A random password may happen to contain a short username, which the policy refuses.
  while (weaknessOf(password, username) !== null) password = randomPassword()
  return { password, expiresAt: new Date(now.getTime() + validDays * day) }
}
