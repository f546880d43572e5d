import { useI18n } from 'vue-i18n'
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

/** What an account sees, in words. */
export function useScopeWords() {
  const { t, locale } = useI18n()
  const { word } = useLabel()
  const { bodyName } = useCycles()
  const whole: Partial<Record<Role, string>> = { CITY_HR: 'all', LEADER: 'allMasked', AUDITOR: 'logs' }

  return ({ role, counties, committees, departments }: Scoped): string => {
    const all = whole[role]
    if (all) return t(`account.${all}`)
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
