import type { Role } from '../../schema/vocabulary'

/** Who is asking: an account with a live session. */
export interface Viewer {
  accountId: number
  username: string
  displayName: string
  role: Role
  /** GB/T 2260 codes; which of the three lists a role reads, `schema/role.ts` says. */
  counties: string[]
  /** Committee codes. */
  committees: string[]
  /** Departments whose employers' declarations it supervises. */
  departments: string[]
  mustChangePassword: boolean
  /** The session's key in the database. */
  sessionHash: Buffer
}
