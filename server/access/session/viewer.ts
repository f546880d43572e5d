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
  /** `token_hash` of the session's row. */
  sessionHash: Buffer
}
