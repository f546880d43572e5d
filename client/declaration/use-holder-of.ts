import { useI18n } from 'vue-i18n'
import { useHolderName, type DeskKey } from '../desk/holder'

/** The name of the office, or of the applicant, at which a declaration is. */
export function useHolderOf() {
  const { t } = useI18n()
  const holderName = useHolderName()
  return ({ employer, ...desk }: DeskKey & { employer: { name: string } }): string => {
    if (desk.desk === 'EMPLOYER') return employer.name
    return desk.desk === 'APPLICANT' ? t('list.applicant') : holderName(desk)
  }
}
