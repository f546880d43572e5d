import { roles } from '../../schema/role'
import { Action, Role } from '../../schema/vocabulary'
import type { NewAccount } from '../../server/access/account'
import { testPassword } from '../support/config'
import { rows, type MatrixRow } from './row'

/** An account of the matrix; null means not signed in. */
export interface MatrixAccount extends Omit<NewAccount, 'password'> {
  /** The rows it may see. This is the requirement, written independently of the policies. */
  sees: (row: MatrixRow) => boolean
}

type Person = Omit<MatrixAccount, 'role' | 'displayName'>

/** The accounts of each role. A role without an account does not compile. */
const accountsOf: Record<Role, Person[]> = {
  CITY_HR: [
    { username: 'bureau', sees: () => true },
    // Has no permissions until its initial password is changed.
    { username: 'newcomer', sees: () => false, mustChangePassword: true },
  ],
  COUNTY_HR: [
    { username: 'yiwu', sees: ({ county }) => county === '650522', counties: ['650522'] },
    { username: 'barkol', sees: ({ county }) => county === '650521', counties: ['650521'] },
  ],
  DEPARTMENT: [
    { username: 'water', sees: ({ committee }) => committee === 'water', committees: ['water'] },
    { username: 'archives', sees: ({ committee }) => committee === 'archives', committees: ['archives'] },
    // Supervises employers but has no committee.
    { username: 'supervisor', sees: ({ supervisor }) => supervisor === '甲水利局', departments: ['甲水利局'] },
  ],
  LEADER: [{ username: 'leader', sees: () => true }],
  SYSTEM_ADMIN: [{ username: 'system', sees: () => false }],
  SECURITY_ADMIN: [{ username: 'security', sees: () => false }],
  AUDITOR: [{ username: 'auditor', sees: () => false }],
}

const named = (role: Role, person: Person): MatrixAccount => ({
  ...person,
  role,
  displayName: `${person.username}账号`,
})

export const accounts: MatrixAccount[] = Object.values(Role).flatMap((role) =>
  accountsOf[role].map((person) => named(role, person)),
)

export const anonymous: MatrixAccount = named(Role.CITY_HR, { username: '（未登录）', sees: () => false })

/** A screen with a link to 大屏: no account, and sent with every request as no browser would. */
export const screen: MatrixAccount = named(Role.LEADER, { username: '（大屏）', sees: () => false })

/** Who has no account. */
export const isNobody = (account: MatrixAccount) => account === anonymous || account === screen

export const ownRows = (account: MatrixAccount) => rows.filter(account.sees)

/** The accounts that list declarations: a role may also see the figures of rows and list none of them. */
export const listing = accounts.filter(
  (account) => ownRows(account).length > 0 && roles[account.role].actions.includes(Action.VIEW_DECLARATIONS),
)

export const foreignRows = (account: MatrixAccount) => rows.filter((row) => !account.sees(row))

export const withPassword = ({ sees: _, ...own }: MatrixAccount): NewAccount => ({ ...own, password: testPassword })
