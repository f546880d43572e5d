import type { Cycle } from '../../schema/cycle'

/** A clause as it is told of a cycle: 二(一) of its own notice, or 参照2023年通知二(一) where it has none. */
export function clauseWords({ referenceYear }: Pick<Cycle, 'referenceYear'>, clause: string): string {
  return referenceYear === null ? clause : `参照${referenceYear}年通知${clause}`
}

/** The same within a sentence: 通知二(一). */
export const citation = (words: string): string => (words.startsWith('参照') ? words : `通知${words}`)
