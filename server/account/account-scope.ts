import type { AccountInput, GrantableScope } from '../../schema/account'
import { listsOf, roles, type ScopeList } from '../../schema/role'
import { counties, countyLabel, roleLabel, type Role } from '../../schema/vocabulary'
import { PortalError } from '../errors'

export class AccountScopeError extends PortalError {
  constructor(message: string) {
    super('ACCOUNT_SCOPE', message)
  }
}

/** What an account may see, by its role; lists are sorted and without duplicates. */
export type Rights = Pick<AccountInput, 'role' | 'counties' | 'committees' | 'departments'>

const city = '650500'
const maxDepartments = 200

const nameOfList: Record<ScopeList, string> = { counties: '区县', committees: '评审委员会', departments: '主管部门' }
const named = (lists: readonly ScopeList[]) => lists.map((list) => nameOfList[list]).join('或')
/** Lists that are named together in one message. */
const together: readonly ScopeList[][] = [['counties'], ['committees', 'departments']]

/** @throws AccountScopeError for a list that the role's scope doesn't read, or if all lists that it reads are empty */
function requireListsOfRole(role: Role, given: Record<ScopeList, string[]>): void {
  const read = listsOf(role)
  for (const group of together) {
    const unread = group.filter((list) => !read.includes(list))
    if (unread.some((list) => given[list].length > 0)) {
      throw new AccountScopeError(`${roleLabel[role].zh}账号不能指定${named(unread)}。`)
    }
  }
  if (roles[role].scope.rows === 'LISTED' && read.every((list) => given[list].length === 0)) {
    throw new AccountScopeError(`请至少选择一个${named(read)}。`)
  }
}

/**
 * Checks that an account has exactly the lists that its role's scope reads, and that their entries exist.
 *
 * @param known the committees and departments that exist
 * @throws AccountScopeError
 */
export function checkRights({ role, ...lists }: Rights, known: GrantableScope): Rights {
  const [ofCounties, committees, departments] = [lists.counties, lists.committees, lists.departments].map((list) =>
    [...new Set(list)].toSorted(),
  ) as [string[], string[], string[]]
  requireListsOfRole(role, lists)
  if (departments.length > maxDepartments) {
    throw new AccountScopeError(`一个账号最多指定 ${maxDepartments} 个主管部门，现在是 ${departments.length} 个。`)
  }
  if (ofCounties.includes(city)) throw new AccountScopeError(`${countyLabel[city].zh}的申报由市人社局账号办理。`)
  if (ofCounties.some((code) => !counties.some((known) => known === code))) {
    throw new AccountScopeError('区县不在名单中，请重新选择。')
  }
  if (committees.some((code) => !known.committees.some((body) => body.code === code))) {
    throw new AccountScopeError('评审委员会不在各年度名单中，请重新选择。')
  }
  if (departments.some((name) => !known.departments.includes(name))) {
    throw new AccountScopeError('主管部门不在名单中：请先导入它主管的单位，或在联系方式中登记它。')
  }
  return { role, counties: ofCounties, committees, departments }
}
