import { PasswordWeakError, requireGoodPassword } from '../access/password-policy'
import { randomPassword } from '../access/random-password'

const day = 86_400_000
const validDays = 7

export interface TemporaryPassword {
  /** Plain text, to be shown once. */
  password: string
  expiresAt: Date
}

/** A password for the next sign-in: it satisfies the password policy and expires after 7 days. */
export function temporaryPassword(username: string, now: Date): TemporaryPassword {
  for (;;) {
    const password = randomPassword()
    if (isGood(password, username)) return { password, expiresAt: new Date(now.getTime() + validDays * day) }
  }
}

/** A random password may happen to contain a short username, which the policy refuses. */
function isGood(password: string, username: string): boolean {
  try {
    requireGoodPassword(password, username)
    return true
  } catch (error) {
    if (error instanceof PasswordWeakError) return false
    throw error
  }
}
