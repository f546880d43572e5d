import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { Dimension, type Measure } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import { byPinyin } from '../text/by-pinyin'
import { groups } from './dimension'

type Row = Record<`key${number}`, string | null> & Record<Measure, number>

/** A group's Chinese names and its place; `none` is what a missing value is called. */
const none = '未填'

interface Words {
  label: Map<string, string>
  /** Smaller first; open lists have none and go by size. */
  place: Map<string, number> | null
}

function wordsOf(entries: readonly (readonly [string, string])[], ordered = true): Words {
  return {
    label: new Map(entries),
    place: ordered ? new Map([...new Set(entries.map(([key]) => key))].map((key, index) => [key, index])) : null,
  }
}

async function employerWords(em: EntityManager, ids: (string | null)[]): Promise<Words> {
  const { rows } = await sql<{ id: number; name: string }>`
    select id, name from employer where id = any(${ids.map(Number)})`.execute(em.getKysely())
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
  const { words } = groups[dimension]
  if (words) return wordsOf(Object.entries(words).map(([key, { zh }]) => [key, zh] as const))
  if (dimension === Dimension.EMPLOYER) return employerWords(em, keys)
  if (dimension === Dimension.SERIES) {
    return wordsOf(cycles.flatMap(({ series }) => series).map(({ code, shortName }) => [code, shortName] as const))
  }
  if (dimension === Dimension.COMMITTEE) {
    return wordsOf(cycles.flatMap(({ bodies }) => bodies).map(({ code, name }) => [code, name] as const))
  }
  const own = [...new Set(keys)].filter((key) => key !== null).sort()
  return wordsOf(
    own.map((key) => [key, key] as const),
    dimension === Dimension.YEAR,
  )
}

/** Names every group and puts the groups in the order of their words; open lists (单位, 族别) by 申报, largest first. */
export async function labelGroups<R extends Row>(
  em: EntityManager,
  cycles: readonly Cycle[],
  by: readonly Dimension[],
  rows: R[],
): Promise<{ row: R; labels: string[] }[]> {
  const words: Words[] = []
  for (const [index, dimension] of by.entries()) {
    words.push(
      await dimensionWords(
        em,
        cycles,
        dimension,
        rows.map((row) => row[`key${index}`] ?? null),
      ),
    )
  }
  const placeOf = (row: R, index: number) =>
    words[index]!.place?.get(row[`key${index}`] ?? '') ?? Number.MAX_SAFE_INTEGER
  return rows
    .map((row) => ({
      row,
      labels: by.map((_, index) => {
        const key = row[`key${index}`]
        return key === null || key === undefined ? none : (words[index]!.label.get(key) ?? key)
      }),
    }))
    .sort((a, b) => {
      for (const index of by.keys()) {
        const difference = words[index]!.place
          ? placeOf(a.row, index) - placeOf(b.row, index)
          : b.row.DECLARED - a.row.DECLARED || byPinyin(a.labels[index]!, b.labels[index]!)
        if (difference !== 0) return difference
      }
      return 0
    })
}
