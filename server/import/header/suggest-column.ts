import { normaliseText } from '../../text/normalise'
import { textOf, type RawRow } from '../../reader/cell'
import type { Field } from '../template'
import type { ContentTest } from './content'
import type { FoundHeader } from './find-header'
import { headerLikeness } from './likeness'

/** A likeness that convinces by itself, and one that convinces where the values are what the field holds. */
const [alike, somewhatAlike] = [0.6, 0.3]
/** Of a column's values so many must be what the field holds. */
const share = 0.8

interface Suggestion {
  column: number
  field: Field
  weight: number
}

const valuesOf = (below: readonly RawRow[], column: number): string[] =>
  below.map(({ cells }) => normaliseText(textOf(cells[column] ?? null))).filter((text) => text !== '')

/** How well a column stands for a field, 0 where it doesn't: what stands in it rules a field out or tells it. */
function weightOf(likeness: number, values: readonly string[], content: ContentTest | undefined): number {
  if (!content || values.length === 0) return likeness >= alike ? likeness : 0
  const fits = values.filter((text) => content.test(text)).length / values.length >= share
  if (!fits) return 0
  if (content.says === 'this') return 1 + likeness
  return likeness >= (content.says === 'likely' ? somewhatAlike : alike) ? 0.4 + likeness : 0
}

/**
 * What the columns that nothing knows may stand for, by their headers and by what stands below; each field once, the
 * surest first. For a person to confirm: nothing is read by a suggestion.
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
