import type { Label } from '../vocabulary'
import type { Held, Kind, Value } from './value'

/** Kind of value of a condition: it decides how the condition is read from a URL, asked in SQL and put into words. */
export type FilterValue =
  | Extract<Value, { kind: 'code' }>
  | { readonly kind: Extract<Kind, 'text' | 'identifier' | 'series' | 'committee' | 'yesNo' | 'day'> }
  /** A review year, the id of an employer, a declaration or a reminder, the number of a rule. */
  | { readonly kind: 'year' | 'employer' | 'declaration' | 'reminder' | 'rule' }

/** Stands for a missing value in a filter, since an empty text would be lost in an address. */
export const missingValue = '-'
export const missingLabel: Label = { zh: '未填', en: 'Not given' }

/** An attribute's condition in the filter. */
export interface AttributeFilter {
  /** Description in the contract. */
  readonly description: string
  /** Kind of value when it isn't the attribute's. */
  readonly value?: FilterValue
  /** Whether a filter must have it. */
  readonly required?: boolean
  /** Whether `missingValue` selects the rows without a value. */
  readonly missing?: true
  /** Text of the chip, with {value} for the value's label; by default only that label. */
  readonly chip?: Label
}

/** A condition of the filter. */
export interface FilterField extends AttributeFilter {
  readonly value: FilterValue
  /** Whether it may have several values; a row must match any of them. */
  readonly repeated?: boolean
  /** Short name, for menus and chips. */
  readonly name: Label
  /** Texts for yes and no, in chips and in workbooks. */
  readonly answers?: { readonly true: Label; readonly false: Label }
  /** Whether the table `tally` has the columns for it. */
  readonly tallied?: boolean
}

type Single<V> = V extends { kind: 'year' } ? number : Held<V>

/** TypeScript type of a condition's value. */
export type Asked<F extends FilterField> = F['repeated'] extends true ? Single<F['value']>[] : Single<F['value']>
