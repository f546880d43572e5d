import { useI18n } from 'vue-i18n'
import { roles } from '../../schema/role'
import { countyLabel } from '../../schema/vocabulary'
import { useCycles } from '../portal/use-cycles'
import type { Role } from '../graphql/gql/graphql'
import { useLabel } from '../locale/label'

interface Scoped {
  role: Role
  counties: string[]
  committees: string[]
  departments: string[]
}

/** Describes an account's scope in words. */
export function useScopeWords() {
  const { t, locale } = useI18n()
  const { of, word } = useLabel()
  const { bodyName } = useCycles()

  return ({ role, counties, committees, departments }: Scoped): string => {
    const { scope } = roles[role]
    if (scope.rows !== 'LISTED') return of(scope.words)
    const english = locale.value === 'en'
    const list = (names: string[]) => names.join(english ? ', ' : '、')
    if (counties.length > 0) return list(counties.map((code) => word(countyLabel, code)))
    const parts = [
      committees.length > 0 && t('account.ofCommittees', { names: list(committees.map(bodyName)) }),
      departments.length > 0 && t('account.ofDepartments', { names: list(departments) }),
    ]
    return parts.filter(Boolean).join(english ? '; ' : '；')
  }
}
