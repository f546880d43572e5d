import { normaliseText } from '../../text/normalise'
import { textOf, type RawRow } from '../../reader/sheet/cell'
import type { Field } from '../template'
import type { ContentTest } from './content'
import type { FoundHeader } from './find-header'
import { headerLikeness } from './likeness'

/** Smallest likeness that is enough by itself, and smallest one that is enough when the values fit the field too. */
const [alike, somewhatAlike] = [0.6, 0.3]
/** Smallest share of a column's values that must fit the field. */
const minShare = 0.8

interface Suggestion {
  column: number
  field: Field
  weight: number
}

const valuesOf = (below: readonly RawRow[], column: number): string[] =>
  below.map(({ cells }) => normaliseText(textOf(cells[column] ?? null))).filter((text) => text !== '')

/** How well a column's header and values fit a field; 0 = not at all. */
function weightOf(likeness: number, values: readonly string[], content: ContentTest | undefined): number {
  if (!content || values.length === 0) return likeness >= alike ? likeness : 0
  const fits = values.filter((text) => content.test(text)).length / values.length >= minShare
  if (!fits) return 0
  if (content.proves === 'certain') return 1 + likeness
  return likeness >= (content.proves === 'likely' ? somewhatAlike : alike) ? 0.4 + likeness : 0
}

/**
 * Suggests fields for unknown columns by their headers and values, each field at most once. A person must confirm a
 * suggestion before the column is read.
 */
export function suggestColumns(
  { fields, names, twice }: FoundHeader,
  below: readonly RawRow[],
  contents: ReadonlyMap<Field, ContentTest>,
): Map<number, Field> {
  const taken = new Set(fields)
  const suggestions: Suggestion[] = []
  for (const [column, name] of names.entries()) {
    if (fields[column] || name === '' || twice.includes(column)) continue
    const values = valuesOf(below, column)
    for (const [field, likeness] of headerLikeness(name)) {
      const weight = taken.has(field) ? 0 : weightOf(likeness, values, contents.get(field))
      if (weight > 0) suggestions.push({ column, field, weight })
    }
  }
  const found = new Map<number, Field>()
  for (const { column, field } of suggestions.toSorted((a, b) => b.weight - a.weight)) {
    if (found.has(column) || taken.has(field)) continue
    found.set(column, field)
    taken.add(field)
  }
  return found
}
