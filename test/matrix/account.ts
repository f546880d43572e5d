import { Role } from '../../schema/vocabulary'
import type { NewAccount } from '../../server/access/account'
import { testPassword } from '../support/config'
import { rows, type MatrixRow } from './row'

/** One account of the matrix; null stands for nobody signed in. */
export interface MatrixAccount extends Omit<NewAccount, 'password'> {
  /** Which rows it may see: the requirement, said once more than in the policies. */
  sees: (row: MatrixRow) => boolean
}

const account = (
  username: string,
  role: Role,
  sees: MatrixAccount['sees'],
  own: Partial<NewAccount> = {},
): MatrixAccount => ({ username, role, displayName: `${username}账号`, sees, ...own })

export const accounts: MatrixAccount[] = [
  account('bureau', Role.CITY_HR, () => true),
  account('yiwu', Role.COUNTY_HR, ({ county }) => county === '650522', { counties: ['650522'] }),
  account('barkol', Role.COUNTY_HR, ({ county }) => county === '650521', { counties: ['650521'] }),
  account('water', Role.DEPARTMENT, ({ committee }) => committee === 'water', { committees: ['water'] }),
  account('archives', Role.DEPARTMENT, ({ committee }) => committee === 'archives', { committees: ['archives'] }),
  // Supervises employers, forms no committee.
  account('supervisor', Role.DEPARTMENT, ({ supervisor }) => supervisor === '甲水利局', { departments: ['甲水利局'] }),
  account('leader', Role.LEADER, () => true),
  account('auditor', Role.AUDITOR, () => false),
  // Granted nothing but a password of its own.
  account('newcomer', Role.CITY_HR, () => false, { mustChangePassword: true }),
]

export const anonymous: MatrixAccount = account('（未登录）', Role.CITY_HR, () => false)

export const ownRows = (account: MatrixAccount) => rows.filter(account.sees)
export const foreignRows = (account: MatrixAccount) => rows.filter((row) => !account.sees(row))

export const withPassword = ({ sees: _, ...own }: MatrixAccount): NewAccount => ({ ...own, password: testPassword })
