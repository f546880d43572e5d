import { Role, countyLabel, type County } from '../../schema/vocabulary'
import type { Viewer } from '../access/viewer'

const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })

/** 2023-10-11 20:00, Beijing. */
export function cutOffOf(instant: Date): string {
  return beijing.format(instant)
}

/** What the viewer's account can see, in words. */
export function scopeWords({ role, counties, departments, displayName }: Viewer): string {
  if (role === Role.COUNTY_HR) return counties.map((county) => countyLabel[county as County].zh).join('、')
  if (role === Role.DEPARTMENT) return `${displayName}评审和所主管单位（${departments.join('、')}）的申报`
  return '全市'
}
