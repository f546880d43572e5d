import { useI18n } from 'vue-i18n'
import { usePortal } from '../portal/use-portal'
import type { DeclarationQuery } from '../graphql/gql/graphql'
import { formatDeadline } from '../locale/format'

type Shown = Pick<NonNullable<DeclarationQuery['declaration']>, 'overdue'> & {
  deadline?: Pick<
    NonNullable<NonNullable<DeclarationQuery['declaration']>['deadline']>,
    'at' | 'workingDaysLeft'
  > | null
}

/** How long there is, or how long past; a date of ours is never called 逾期. Empty where there is no deadline. */
export function useDeadlineWords() {
  const { t } = useI18n()
  const { portal } = usePortal()
  return ({ deadline, overdue }: Shown): string => {
    if (!deadline) return ''
    const at = formatDeadline(deadline.at)
    const passed = Date.parse(portal.value?.now ?? '') > Date.parse(deadline.at)
    const days = deadline.workingDaysLeft
    // Without a calendar nothing is counted, but the date holds.
    if (days === null || days === undefined) {
      if (overdue) return t('deadline.over', { at })
      return t(passed ? 'deadline.softPast' : 'deadline.due', { at })
    }
    if (overdue) return days === 0 ? t('deadline.justOver') : t('deadline.daysOver', { n: -days })
    if (passed) return days === 0 ? t('deadline.softJustOver') : t('deadline.softOver', { n: -days })
    // Before a Sunday's deadline no working day may be left on Friday, and yet it isn't today's.
    return days === 0 ? t('deadline.due', { at }) : t('deadline.daysLeft', { n: days })
  }
}
