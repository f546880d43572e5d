import { PasswordWeakError, requireGoodPassword } from '../access/password-policy'
import { randomPassword } from '../access/random-password'

const day = 86_400_000
const validDays = 7

export interface TemporaryPassword {
  /** In clear, to be told once. */
  password: string
  expiresAt: Date
}

/** What an account is given to sign in with the first time: good enough for the policy, void after 7 days. */
export function temporaryPassword(username: string, now: Date): TemporaryPassword {
  for (;;) {
    const password = randomPassword()
    if (isGood(password, username)) return { password, expiresAt: new Date(now.getTime() + validDays * day) }
  }
}

/** A short username may happen to stand in it. */
function isGood(password: string, username: string): boolean {
  try {
    requireGoodPassword(password, username)
    return true
  } catch (error) {
    if (error instanceof PasswordWeakError) return false
    throw error
  }
}
