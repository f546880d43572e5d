import type { Cycle, CycleWindow } from '../../schema/cycle'

/** A window's text in a sample cycle, which has no notice to quote. */
export const sampleText = '示例周期，非正式通知。'

/** A window's text until the year's notice is published and entered. */
export const textPending = (year: number) => `${year}年度通知原文待录入。`

/** A window's text if it quotes its own year's notice; null for a placeholder. */
export function quotedText({ year }: Pick<Cycle, 'year'>, { text }: Pick<CycleWindow, 'text'>): string | null {
  return text === sampleText || text === textPending(year) ? null : text
}

/** How a cycle cites a clause: 二(一) of its own notice, or 参照2023年通知二(一) if it has no notice yet. */
export function clauseReference({ referenceYear }: Pick<Cycle, 'referenceYear'>, clause: string): string {
  return referenceYear === null ? clause : `参照${referenceYear}年通知${clause}`
}

/** A clause reference within a sentence: 通知二(一). */
export const citation = (words: string): string => (words.startsWith('参照') ? words : `通知${words}`)
