import type { Label } from '../vocabulary'
import type { Held, Kind, Value } from './value'

/** What a condition of the filter asks for: how it is read from an address, asked in SQL and put in words follows from it. */
export type FilterValue =
  | Extract<Value, { kind: 'code' }>
  | { readonly kind: Extract<Kind, 'text' | 'identifier' | 'series' | 'committee' | 'yesNo' | 'day'> }
  /** A review year, the id of an employer, the number of a rule. */
  | { readonly kind: 'year' | 'employer' | 'rule' }

/** What an attribute says of the condition on it. */
export interface AttributeFilter {
  /** The contract's sentence. */
  readonly description: string
  /** What is asked for where it isn't the attribute's own value. */
  readonly value?: FilterValue
  /** A filter without it isn't valid. */
  readonly required?: boolean
  /** What a chip says, with {value} for the value's word; the word alone where it isn't given. */
  readonly chip?: Label
}

/** A condition of the filter. */
export interface FilterField extends AttributeFilter {
  readonly value: FilterValue
  /** Several values may be asked for, any of which will do. */
  readonly repeated?: boolean
  /** What it is called where there is little room. */
  readonly name: Label
  /** What yes and no say, in chips and in workbooks. */
  readonly answers?: { readonly true: Label; readonly false: Label }
  /** The additive tally can answer it. */
  readonly tallied?: boolean
}

type Single<V> = V extends { kind: 'year' } ? number : Held<V>

/** What a program holds of a condition. */
export type Asked<F extends FilterField> = F['repeated'] extends true ? Single<F['value']>[] : Single<F['value']>
