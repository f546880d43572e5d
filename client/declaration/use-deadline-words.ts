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

/**
 * The time left until a deadline, or since it passed. 逾期 is used only for a deadline of the notice. Empty without a
 * deadline.
 */
export function useDeadlineWords() {
  const { t } = useI18n()
  const { portal } = usePortal()
  return ({ deadline, overdue }: Shown): string => {
    if (!deadline) return ''
    const at = formatDeadline(deadline.at)
    const passed = Date.parse(portal.value?.now ?? '') > Date.parse(deadline.at)
    const days = deadline.workingDaysLeft
    // Without a calendar the working days are unknown, so only the date is shown.
    if (days === null || days === undefined) {
      if (overdue) return t('deadline.over', { at })
      return t(passed ? 'deadline.softPast' : 'deadline.due', { at })
    }
    if (overdue) return days === 0 ? t('deadline.justOver') : t('deadline.daysOver', { n: -days })
    if (passed) return days === 0 ? t('deadline.softJustOver') : t('deadline.softOver', { n: -days })
    // 0 does not mean today: on a Friday evening there is no working day left before a Sunday deadline.
    return days === 0 ? t('deadline.due', { at }) : t('deadline.daysLeft', { n: days })
  }
}
