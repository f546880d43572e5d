import type { DeclarationFilter } from '../../../schema/filter'
import type { Dimension } from '../../../schema/field/dimension'
import type { Rate } from '../../../schema/rate'
import type { Measure, PersonMeasure } from '../../../schema/vocabulary'
import type { TagKind } from './tag-text'

/** A measure whose people are counted: 申报人数. */
export type Persons = `${PersonMeasure}_PERSONS`

export type Conditions = Partial<Omit<DeclarationFilter, 'year' | 'search' | 'measure' | 'only' | 'reminder' | 'moved'>>
export type ConditionKey = keyof Conditions

/** Which year a figure is of: the last one, the last one as of the same day of it, or always the same one. */
export type TaggedYear = 'LAST' | 'LAST_SAME_DAY' | number

/** A list of names: the codes of a dimension in their order, or the first by a measure. */
export interface TaggedList {
  dimension: Dimension
  most: number | null
  by: Measure | null
}

/** What a tag asks for. */
export interface Meaning {
  kind: TagKind
  /** Null where the tag leaves it to the other head of its crossing. */
  figure: Measure | Rate | Persons | null
  /** Further measures that must count a declaration, too. */
  also: Measure[]
  conditions: Conditions
  /** Names of employers; their ids are known when the form is filled. */
  employers: string[]
  year: TaggedYear | null
  /** yyyy-mm-dd, or mm-dd of the year; null for the reported day. */
  day: string | null
  list: TaggedList | null
  /** The officer types the value. */
  typed: boolean
}

/** Something in a tag that is refused. */
export class TagError extends Error {
  constructor(
    readonly reason: 'FORM_TAG_UNKNOWN' | 'FORM_TAG_INVALID',
    /** A Chinese sentence without the cell. */
    readonly sentence: string,
  ) {
    super(sentence)
  }
}

/** Joins the tags of a crossing. @throws TagError if two contradict each other */
export function joined(meanings: readonly Meaning[]): Meaning {
  const [first, ...others] = meanings
  return others.reduce((sum, next) => {
    const one = <T>(a: T | null, b: T | null, what: string): T | null => {
      if (a !== null && b !== null) throw new TagError('FORM_TAG_INVALID', `行和列的标记都写了${what}，请只留一处。`)
      return a ?? b
    }
    const twice = Object.keys(next.conditions).some((key) => key in sum.conditions)
    if (twice || (sum.employers.length > 0 && next.employers.length > 0)) {
      throw new TagError('FORM_TAG_INVALID', '行和列的标记写了同一个条件，请只留一处。')
    }
    return {
      kind: 'VALUE',
      figure: one(sum.figure, next.figure, '指标'),
      also: [...sum.also, ...next.also],
      conditions: { ...sum.conditions, ...next.conditions },
      employers: [...sum.employers, ...next.employers],
      year: one(sum.year, next.year, '年度'),
      day: one(sum.day, next.day, '截止日'),
      list: null,
      typed: sum.typed || next.typed,
    }
  }, first!)
}
