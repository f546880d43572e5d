import { good, warning, wrong, type Finding } from '../finding'

/**
 * @param loaded years of the working calendar
 * @param unconfirmed those of them without Xinjiang's own holidays
 */
export function checkCalendar(loaded: readonly number[], unconfirmed: readonly number[], year: number): Finding {
  const wanted = [year, year + 1]
  if (!loaded.includes(year)) return wrong(`${year} 年的工作日历没有载入，时限算不出；请在“工作日历”中载入放假通知。`)
  const missing = wanted.filter((each) => !loaded.includes(each))
  if (missing.length > 0)
    return warning(`${missing.join('、')} 年的工作日历还没有载入；通知发布后请在“工作日历”中载入。`)
  const local = wanted.filter((each) => unconfirmed.includes(each))
  return local.length > 0
    ? warning(`${local.join('、')} 年的自治区放假安排未确认；请在“工作日历”中载入自治区放假通知。`)
    : good(`工作日历已载入 ${wanted.join('、')} 年`)
}
