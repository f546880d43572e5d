import type { Label } from '../vocabulary'

export type Words = Readonly<Record<string, Label>>

/** Kind of value of an attribute: it decides how the value is read, stored, compared, filtered and shown. */
export type Value =
  /** Free text; an identifier is stored exactly as written. */
  | { readonly kind: 'text' | 'identifier' | 'yesNo' }
  /** yyyy-mm-dd; monthOrDay also yyyy-mm. */
  | { readonly kind: 'day' | 'monthOrDay' }
  | { readonly kind: 'moment' }
  /** A whole number from 0 to `most`. */
  | { readonly kind: 'count'; readonly most: number; readonly unit?: Label }
  /** A code of a code list; without `codes` the contract has no enumeration for it. */
  | { readonly kind: 'code'; readonly words: Words; readonly codes?: Readonly<Record<string, string>> }
  | { readonly kind: 'codes'; readonly words: Words; readonly codes: Readonly<Record<string, string>> }
  /** A code of a list that each year's cycle has. */
  | { readonly kind: 'series' | 'committee' }
  | { readonly kind: 'years' | 'texts' }
  /** Binary data, which is never shown. */
  | { readonly kind: 'bytes' }

export type Kind = Value['kind']

export const text = { kind: 'text' } as const
export const identifier = { kind: 'identifier' } as const
export const yesNo = { kind: 'yesNo' } as const
export const day = { kind: 'day' } as const
export const monthOrDay = { kind: 'monthOrDay' } as const
export const moment = { kind: 'moment' } as const
export const years = { kind: 'years' } as const
export const texts = { kind: 'texts' } as const
export const series = { kind: 'series' } as const
export const committee = { kind: 'committee' } as const
export const bytes = { kind: 'bytes' } as const

export const count = (most: number, unit?: Label) => ({ kind: 'count', most, ...(unit ? { unit } : {}) }) as const
export const code = <C extends string>(codes: Readonly<Record<string, C>>, words: Readonly<Record<C, Label>>) =>
  ({ kind: 'code', codes, words }) as const
export const codes = <C extends string>(all: Readonly<Record<string, C>>, words: Readonly<Record<C, Label>>) =>
  ({ kind: 'codes', codes: all, words }) as const

/** TypeScript type of a kind of value. */
export type Held<V> = V extends { kind: 'code'; codes: Readonly<Record<string, infer C>> }
  ? C
  : V extends { kind: 'codes'; codes: Readonly<Record<string, infer C>> }
    ? C[]
    : V extends { kind: 'moment' }
      ? Date
      : V extends { kind: 'count' }
        ? number
        : V extends { kind: 'yesNo' }
          ? boolean
          : V extends { kind: 'years' }
            ? number[]
            : V extends { kind: 'texts' }
              ? string[]
              : string
