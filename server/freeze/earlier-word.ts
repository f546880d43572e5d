import type { DetailColumn } from '../report/detail-column'

/** Words of earlier editions in 明细 → today's, by column. A label that is renamed needs a line here. */
const detailWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  outcome: { 未通过: '未取得' },
}

/** Headers of earlier editions in the tables → today's. */
const headers: Readonly<Record<string, string>> = {
  '申报的结局 / 未获通过': '申报的结局 / 未取得',
}

interface Worded {
  table: string
  row: string
  column: string
}

/** A figure's words as they are said today. */
export const figureWords = ({ table, row, column }: Worded): Worded => ({
  table,
  row,
  column: headers[column] ?? column,
})

/** The code that stands behind a word of an earlier edition's 明细; a word of an open list is itself. */
export function codeOfWord({ column, word, order }: DetailColumn): (written: string | number) => string | number {
  const codes = new Map((word ? (order ?? []) : []).map((code) => [word!(code), code]))
  return (written) => {
    const said = detailWords[column]?.[written] ?? written
    return codes.get(String(said)) ?? said
  }
}
