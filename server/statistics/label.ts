import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { Dimension } from '../../schema/field/dimension'
import type { Measure } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { wordsOfDimension } from './dimension'
import { compareCodes, labelOf, type Group, type Words } from './group'

function wordsOf(entries: readonly (readonly [string, string])[], ordered = true): Words {
  const labels = new Map(entries)
  return { word: (code) => labels.get(code) ?? code, ...(ordered && { order: [...labels.keys()] }) }
}

async function employerWords(em: EntityManager, ids: (string | null)[]): Promise<Words> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('employer')
    .select(['id', 'name'])
    .where(sql<boolean>`id = any(${ids.map(Number)})`)
    .execute()
  return wordsOf(
    rows.map(({ id, name }) => [String(id), name] as const),
    false,
  )
}

async function dimensionWords(
  em: EntityManager,
  cycles: readonly Cycle[],
  dimension: Dimension,
  keys: (string | null)[],
): Promise<Words> {
  const words = Object.entries(wordsOfDimension(dimension)).map(([code, { zh }]) => [code, zh] as const)
  if (words.length > 0) return wordsOf(words)
  if (dimension === Dimension.EMPLOYER) return employerWords(em, keys)
  if (dimension === Dimension.SERIES) {
    return wordsOf(cycles.flatMap(({ series }) => series).map(({ code, shortName }) => [code, shortName] as const))
  }
  if (dimension === Dimension.COMMITTEE) {
    return wordsOf(cycles.flatMap(({ bodies }) => bodies).map(({ code, name }) => [code, name] as const))
  }
  const own = [...new Set(keys)].filter((key) => key !== null).sort()
  return dimension === Dimension.YEAR ? { order: own } : {}
}

/** Labels and sorts the groups: by the order of their code list; open lists (单位, 族别) by the number declared (申报). */
export async function labelGroups(
  em: EntityManager,
  cycles: readonly Cycle[],
  by: readonly Dimension[],
  counted: readonly Group<Measure>[],
): Promise<{ group: Group<Measure>; labels: string[] }[]> {
  const words: Words[] = []
  for (const dimension of by) {
    words.push(
      await dimensionWords(
        em,
        cycles,
        dimension,
        counted.map(({ codes }) => codes[dimension]!),
      ),
    )
  }
  const compared = (a: Group<Measure>, b: Group<Measure>, index: number) => {
    const of = ({ codes, sums }: Group<Measure>) => [codes[by[index]!]!, sums.DECLARED] as const
    return compareCodes(words[index]!, of(a), of(b))
  }
  return counted
    .toSorted((a, b) => by.reduce((difference, _, index) => difference || compared(a, b, index), 0))
    .map((group) => ({ group, labels: by.map((dimension, index) => labelOf(words[index]!, group.codes[dimension]!)) }))
}
