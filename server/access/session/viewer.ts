import type { Role } from '../../../schema/vocabulary'

/** Who sent a request: an account with an active session. */
export interface Viewer {
  accountId: number
  username: string
  displayName: string
  role: Role
  /** GB/T 2260 codes. `schema/role.ts` says which of the three lists a role has. */
  counties: string[]
  /** Committee codes. */
  committees: string[]
  /** Names of supervising departments (主管部门) whose employers' declarations the account sees. */
  departments: string[]
  mustChangePassword: boolean
  /** Whether that is because the password is older than the policy allows. */
  passwordAged: boolean
  /** Whether the policy asks the role for a second factor that the account doesn't have. */
  mustEnrolSecondFactor: boolean
  /** Whether the three officers are separated (三员分立). */
  separated: boolean
  /** The account’s sign-in before the present one. */
  lastVisit: Date | null
  /** Whether the account took the first-visit tour or declined it. */
  toured: boolean
  /** `token_hash` of the session's row. */
  sessionHash: Buffer
}

/** A viewer who counts or acts without a session and with the whole scope of the role: of a command, or of 大屏. */
export function viewerWithoutSession(who: Pick<Viewer, 'accountId' | 'username' | 'displayName' | 'role'>): Viewer {
  return {
    ...who,
    counties: [],
    committees: [],
    departments: [],
    mustChangePassword: false,
    passwordAged: false,
    mustEnrolSecondFactor: false,
    separated: false,
    lastVisit: null,
    toured: true,
    sessionHash: Buffer.alloc(0),
  }
}
