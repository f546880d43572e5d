import type { Cycle } from '../../schema/cycle'
import { attributeOf } from '../../schema/field'
import { attributeOfDimension, Dimension } from '../../schema/field/dimension'
import { filterKeys } from '../../schema/field/filter'
import { codeWords } from '../../schema/field/word'
import { Measure } from '../../schema/vocabulary'
import { resolveFilter } from '../filter/resolve'
import { columnOf, countDeclarations } from '../statistics/count'
import { momentOf, type Reporting } from './figure'
import { TagError, type ConditionKey, type Meaning, type TaggedList } from './tag/meaning'

/** A name of a list and the condition that selects its declarations. */
export interface Named {
  code: string
  label: string
  meaning: Meaning
}

/** The codes of a dimension in their order, if it has one for all declarations. */
function orderedNames({ dimension }: TaggedList, { series, bodies }: Cycle): [code: string, label: string][] | null {
  if (dimension === Dimension.SERIES) return series.map(({ code, shortName }) => [code, shortName])
  if (dimension === Dimension.COMMITTEE) return bodies.map(({ code, name }) => [code, name])
  const words = Object.entries(codeWords(attributeOf(attributeOfDimension[dimension]).value))
  return words.length > 0 ? words.map(([code, { zh }]) => [code, zh]) : null
}

function conditionOf({ dimension }: TaggedList, meaning: Meaning): ConditionKey {
  const key = attributeOfDimension[dimension] as ConditionKey
  const known = (filterKeys as readonly string[]).includes(key) && (key as string) !== 'year'
  if (!known) throw new TagError('FORM_TAG_INVALID', '这一项不能列成列表。')
  if (key in meaning.conditions) throw new TagError('FORM_TAG_INVALID', '列表的标记不能再写它所列的那一项。')
  return key
}

/** The names of a list, in their order or the first by a measure. */
export async function namesOf(meaning: Meaning, reporting: Reporting): Promise<Named[]> {
  const list = meaning.list!
  const key = conditionOf(list, meaning)
  const { year, asOf } = momentOf(meaning, reporting)
  const filter = { ...reporting.filter, ...meaning.conditions, year: [year] }
  const resolved = await resolveFilter(reporting, filter, asOf)
  const measure = list.by ?? Measure.DECLARED
  const counted = await countDeclarations(reporting.em, resolved, { by: [list.dimension], measures: [measure] })
  const labels = counted.labels()[0]!
  const sizes = counted[columnOf[measure]]
  const found = counted.keys[0]!.flatMap((code, at) =>
    code === null ? [] : [{ code, label: labels[at]!, size: sizes[at]! }],
  )
  const ordered = list.by === null ? orderedNames(list, resolved.cycles[0]!) : null
  const sorted = list.by === null ? found : found.toSorted((a, b) => b.size - a.size)
  const named = ordered
    ? ordered.map(([code, label]) => ({ code, label }))
    : sorted.filter(({ size }) => list.by === null || size > 0)
  const { list: _list, ...rest } = meaning
  return named.slice(0, list.most ?? undefined).map(({ code, label }) => ({
    code,
    label,
    meaning: { ...rest, list: null, kind: 'ROW', conditions: { ...meaning.conditions, [key]: [code] } },
  }))
}
