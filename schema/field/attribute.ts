import type { Label } from '../vocabulary'
import type { AttributeFilter } from './filter-value'
import type { Value } from './value'

/** R: the column and a value in every row are required; C: required where it applies; O: optional. */
export type Need = 'R' | 'C' | 'O'

/** The attribute's column in the import template. */
export interface TemplateColumn {
  readonly need: Need
  readonly note?: string
  /** Other headers by which the column is recognised. */
  readonly aliases?: readonly string[]
  /** Headers of other systems that are too vague to recognise the column by, but enough to suggest it. */
  readonly hints?: readonly string[]
  /** What 无 means in the column: TEXT, it is kept as text; ANSWER, it is an answer. Otherwise it counts as blank (五(二)1). */
  readonly none?: 'TEXT' | 'ANSWER'
  /** It is a column of the declaration form, where an applicant writes 无 instead of leaving it blank (五(二)1). */
  readonly asked?: true
}

export type DrawerGroup = 'PERSON' | 'APPLICATION' | 'PROCESS' | 'EVIDENCE'

/** The attribute's line in the drawer. */
export interface DrawerLine {
  readonly group: DrawerGroup
  /** Attributes that share the line, in order; by default only this one. */
  readonly of?: readonly string[]
  /** The two attributes are the beginning and the end of a period. */
  readonly span?: true
  readonly label?: Label
}

export interface Attribute {
  /** Column of `declaration`, of the staged rows and of 明细; null for an attribute without its own column. */
  readonly column: string | null
  readonly value: Value
  /** Chinese name in the template, in 明细 and in the report of an import. */
  readonly header: string
  /** Name on pages and in statistics; without `zh` the Chinese name is the header. */
  readonly label: { readonly en: string; readonly zh?: string }
  /** Short name for the filter's menus and chips. */
  readonly short?: Label
  /** Description in the contract; the header by default. */
  readonly description?: string
  /** Property of Employer that has the value. */
  readonly employer?: 'name' | 'code' | 'nature'
  /** What writes it instead of an import: RECORD, the bureau's records; DATABASE, a generated column; CLOCK, the time. */
  readonly by?: 'RECORD' | 'DATABASE' | 'CLOCK'
  /** Every declaration has a value. */
  readonly filled?: true
  /** Shown only to viewers who may see declarations. */
  readonly personal?: true
  readonly template?: TemplateColumn
  /** Sets of template columns; a file that has one of the sets provides the attribute. By default its own column. */
  readonly providedBy?: readonly (readonly string[])[]
  /** A past day shows today's value: it describes the person or the application. For others see past-column.ts. */
  readonly lasting?: true
  /** Not compared by imports: the same file gives different values. */
  readonly incomparable?: true
  /** Width of its column in 明细, in characters; without it 明细 has no such column. */
  readonly detail?: number
  readonly drawer?: DrawerLine
  /** It is a column of the list of declarations. */
  readonly list?: { readonly label?: Label }
  /** Lists can be sorted by it: name of the sort field, and its description in the contract. */
  readonly sort?: { readonly as: string; readonly description: string }
  /** Declarations can be filtered by it. */
  readonly filter?: AttributeFilter
  /** Name of the dimension by which statistics can be grouped. */
  readonly group?: string
  /** The table `tally` has a column for it. */
  readonly tallied?: true
}
