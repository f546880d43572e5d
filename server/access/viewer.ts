import type { Role } from '../../schema/vocabulary'

/** Who is asking: an account with a live session. */
export interface Viewer {
  accountId: number
  username: string
  displayName: string
  role: Role
  /** GB/T 2260 codes; only a COUNTY_HR has any. */
  counties: string[]
  /** Committee codes; only a DEPARTMENT has any. */
  committees: string[]
  /** Departments whose employers' declarations a DEPARTMENT supervises. */
  departments: string[]
  mustChangePassword: boolean
  /** The session's key in the database. */
  sessionHash: Buffer
}
