import type { FormSettings } from '../../schema/statistical-form'

/** Statement below the title of every sheet. */
export interface Heading {
  /** 填报单位. */
  unit: string
  /** 报告期, such as 2025 年度. */
  period?: string
  /** What the office set for its forms. */
  form?: FormSettings
  /** Scope and filter in Chinese words. */
  scope: string
  /** The filter in Chinese words, where it isn't everything. */
  filter?: string
  /** 截止时间 in Beijing's time. */
  cutOff: string
}
