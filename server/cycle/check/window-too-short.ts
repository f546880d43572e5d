import { Stage } from '../../../schema/vocabulary'
import { workingDaysOf } from '../working-days-of'
import type { CycleCheck } from './cycle-check'

/**
 * The employer's notice (五(二)3) begins after the declaration opens and must be over before it closes; the day it begins
 * counts only by the cycle's own convention.
 */
export const windowTooShort: CycleCheck = ({ windows, limits, settings }, calendar) => {
  const needed = limits.employerNoticeWorkingDays + (settings.noticeStartDayCounted ? 0 : 1)
  return windows.flatMap((window) => {
    const { id, name, stages } = window
    const days = workingDaysOf(window, calendar)
    if (!stages.includes(Stage.DRAFT) || days === null || days >= needed) return []
    const text = `“${name}”只有 ${days} 个工作日，不够单位公示 ${limits.employerNoticeWorkingDays} 个工作日。`
    return [{ window: id, clause: '五(二)3', text }]
  })
}
