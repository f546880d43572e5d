import type { Cycle, CycleWindow } from '../../schema/cycle'

/** Stands where an invented cycle has no notice to quote. */
export const noWords = '示例周期，非正式通知。'

/** Stands where the notice's words will be once it is out. */
export const awaited = (year: number) => `${year}年度通知原文待录入。`

/** A window's words where they are its own year's notice's; null for what stands in for them. */
export function ownWords({ year }: Pick<Cycle, 'year'>, { text }: Pick<CycleWindow, 'text'>): string | null {
  return text === noWords || text === awaited(year) ? null : text
}

/** A clause as it is told of a cycle: 二(一) of its own notice, or 参照2023年通知二(一) where it has none. */
export function clauseWords({ referenceYear }: Pick<Cycle, 'referenceYear'>, clause: string): string {
  return referenceYear === null ? clause : `参照${referenceYear}年通知${clause}`
}

/** The same within a sentence: 通知二(一). */
export const citation = (words: string): string => (words.startsWith('参照') ? words : `通知${words}`)
