import { Stage } from '../../../schema/vocabulary'
import { workingDaysOf } from '../working-days-of'
import type { CycleCheck } from './cycle-check'

/**
 * Warns of a declaration window that is too short for the employer's notice (五(二)3), which must begin and end within it.
 * Whether the notice's first day counts is a setting of the cycle.
 */
export const windowTooShort: CycleCheck = ({ windows, limits, settings }, calendar) => {
  const needed = limits.employerNoticeWorkingDays + (settings.noticeStartDayCounted ? 0 : 1)
  return windows.flatMap((window) => {
    const { id, name, nameEn, stages } = window
    const days = workingDaysOf(window, calendar)
    if (!stages.includes(Stage.DRAFT) || days === null || days >= needed) return []
    const text = `“${name}”只有 ${days} 个工作日，不够单位公示 ${limits.employerNoticeWorkingDays} 个工作日。`
    const textEn = `“${nameEn}” has only ${days} working days, too few for the employer’s notice of ${limits.employerNoticeWorkingDays}.`
    return [{ window: id, clause: '五(二)3', text, textEn }]
  })
}
