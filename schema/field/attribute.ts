import type { Label } from '../vocabulary'
import type { AttributeFilter } from './filter-value'
import type { Value } from './value'

/** R: the column and a value in every row; C: asked for where it applies; O: welcome. */
export type Need = 'R' | 'C' | 'O'

/** Its column of an import. */
export interface TemplateColumn {
  readonly need: Need
  readonly note?: string
  /** Other headers that mean it. */
  readonly aliases?: readonly string[]
  /** What other systems call it, too vague to be taken for it. */
  readonly hints?: readonly string[]
  /** What 无 is there: part of a text, or an answer; elsewhere it says that there is nothing to say (五(二)1). */
  readonly none?: 'TEXT' | 'ANSWER'
  /** One of the form's own columns, in which who has nothing to say writes 无 (五(二)1). */
  readonly asked?: true
}

export type DrawerGroup = 'PERSON' | 'APPLICATION' | 'PROCESS' | 'EVIDENCE'

/** Its line of the drawer. */
export interface DrawerLine {
  readonly group: DrawerGroup
  /** The attributes that share the line, in their order; itself alone where it isn't told. */
  readonly of?: readonly string[]
  /** The two attributes are a beginning and an end. */
  readonly span?: true
  readonly label?: Label
}

export interface Attribute {
  /** The column of `declaration`, of an import's staged rows and of 明细; null where a file's column is read into others. */
  readonly column: string | null
  readonly value: Value
  /** As the template, 明细 and an import's report call it. */
  readonly header: string
  /** As pages and statistics call it, without `zh` as the template does. */
  readonly label: { readonly en: string; readonly zh?: string }
  /** Where there is little room: the filter's menus and chips. */
  readonly short?: Label
  /** What the contract says of it beyond its header. */
  readonly description?: string
  /** The property of Employer that holds it. */
  readonly employer?: 'name' | 'code' | 'nature'
  /** Who writes it where an import doesn't: records of the bureau, the database out of other columns, or the clock. */
  readonly by?: 'RECORD' | 'DATABASE' | 'CLOCK'
  /** Every declaration has it. */
  readonly filled?: true
  /** Shown to those alone who may see declarations. */
  readonly personal?: true
  readonly template?: TemplateColumn
  /** The sets of template columns any of which tells it, be it that it is blank; its own column where none are named. */
  readonly providedBy?: readonly (readonly string[])[]
  /** A past day shows today's: it describes who asks for what. Of the others, past-column.ts says from when on. */
  readonly lasting?: true
  /** Two imports of the same file make it differently. */
  readonly incomparable?: true
  /** Its width in 明细; in no list without one. */
  readonly detail?: number
  readonly drawer?: DrawerLine
  /** In the list of declarations. */
  readonly list?: { readonly label?: Label }
  /** Lists can be sorted by it: as what they are asked for it, and the contract's sentence. */
  readonly sort?: { readonly as: string; readonly description: string }
  /** The filter may narrow by it. */
  readonly filter?: AttributeFilter
  /** Statistics may be grouped by it: the dimension. */
  readonly group?: string
  /** The additive tally carries it. */
  readonly tallied?: true
}
