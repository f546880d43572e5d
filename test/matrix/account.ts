import { Role } from '../../schema/vocabulary'
import type { NewAccount } from '../../server/access/account'
import { testPassword } from '../support/config'
import { rows, type MatrixRow } from './row'

/** One account of the matrix; null stands for nobody signed in. */
export interface MatrixAccount extends Omit<NewAccount, 'password'> {
  /** Which rows it may see: the requirement, said once more than in the policies. */
  sees: (row: MatrixRow) => boolean
}

type Person = Omit<MatrixAccount, 'role' | 'displayName'>

/** Each role with its accounts: a role without an account of its own doesn't compile. */
const accountsOf: Record<Role, Person[]> = {
  CITY_HR: [
    { username: 'bureau', sees: () => true },
    // Granted nothing but a password of its own.
    { username: 'newcomer', sees: () => false, mustChangePassword: true },
  ],
  COUNTY_HR: [
    { username: 'yiwu', sees: ({ county }) => county === '650522', counties: ['650522'] },
    { username: 'barkol', sees: ({ county }) => county === '650521', counties: ['650521'] },
  ],
  DEPARTMENT: [
    { username: 'water', sees: ({ committee }) => committee === 'water', committees: ['water'] },
    { username: 'archives', sees: ({ committee }) => committee === 'archives', committees: ['archives'] },
    // Supervises employers, forms no committee.
    { username: 'supervisor', sees: ({ supervisor }) => supervisor === '甲水利局', departments: ['甲水利局'] },
  ],
  LEADER: [{ username: 'leader', sees: () => true }],
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

export const ownRows = (account: MatrixAccount) => rows.filter(account.sees)
export const foreignRows = (account: MatrixAccount) => rows.filter((row) => !account.sees(row))

export const withPassword = ({ sees: _, ...own }: MatrixAccount): NewAccount => ({ ...own, password: testPassword })
