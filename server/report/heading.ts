import { listsOf } from '../../schema/role'
import type { Viewer } from '../access/session/viewer'
import type { ResolvedFilter } from '../filter/resolve'
import type { ExportJob } from './export-work'
import type { FormSettings } from '../../schema/statistical-form'
import { defaultForm } from '../workbook/form/form-setting'
import { everything, filterWords } from './filter-words'
import type { Heading } from '../workbook/heading'
import { reportingUnit } from './reporting-unit'
import { countyWords } from './title'

const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })

/** @returns 2023-10-11 20:00, in Beijing time */
export function cutOffOf(instant: Date): string {
  return beijing.format(instant)
}

/** The viewer's scope in Chinese words. */
export function scopeWords({ role, counties, departments, displayName }: Viewer): string {
  const place = countyWords({ role, counties })
  if (place !== null) return place
  if (listsOf(role).length > 0) return `${displayName}评审和所主管单位（${departments.join('、')}）的申报`
  return '全市'
}

/** 截止时间: the instant of the export, or the end of the past day that is reported. */
export function cutOffWords({ asOf }: Pick<ResolvedFilter, 'asOf'>, now: Date): string {
  return asOf === null
    ? cutOffOf(now)
    : `${asOf} 24:00（其后的环节、日期、结果和登记不列入；单位、系列等基本信息为 ${cutOffOf(now)} 的）`
}

/** What is set for the forms of the filter's last year. */
export function formOf({ cycles }: Pick<ResolvedFilter, 'cycles'>): FormSettings {
  const last = cycles.toSorted((a, b) => a.year - b.year).at(-1)
  return { ...defaultForm, ...last?.settings.form }
}

export function headingOf(
  { viewer, now, paper }: Pick<ExportJob, 'viewer' | 'now' | 'paper'>,
  resolved: ResolvedFilter,
): Heading {
  const form = formOf(resolved)
  const filter = filterWords(resolved)
  return {
    unit: reportingUnit(viewer),
    form: paper ? { ...form, paper } : form,
    period: `${resolved.filter.year.toSorted().join('、')} 年度`,
    scope: `${scopeWords(viewer)}；筛选：${filter}`,
    ...(filter !== everything && { filter }),
    cutOff: cutOffWords(resolved, now),
  }
}
