import type { DetailColumn } from '../report/detail-column'

/** Words that older versions wrote in 明细 → today's, by column. A renamed label must be added here. */
const detailWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  outcome: { 未通过: '未取得' },
  nature_group: { 非公有制单位: '非公有制等单位' },
}

/** Table headers of older versions → today's. */
const headers: Readonly<Record<string, string>> = {
  '申报的结局 / 未获通过': '申报的结局 / 未取得',
}

/** Rows of tables of older versions → today's, by table. */
const rows: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'T7 人员结构': { '单位性质 / 非公有制单位': '单位性质 / 非公有制等单位' },
}

interface FigureWords {
  table: string
  row: string
  column: string
}

/** A figure's words, replaced by today's. */
export const figureWords = ({ table, row, column }: FigureWords): FigureWords => ({
  table,
  row: rows[table]?.[row] ?? row,
  column: headers[column] ?? column,
})

/** Converts a word of an older version's 明细 to its code; a value without a list of codes stays as it is. */
export function codeOfWord({ column, word, order }: DetailColumn): (written: string | number) => string | number {
  const codes = new Map((word ? (order ?? []) : []).map((code) => [word!(code), code]))
  return (written) => {
    const word = detailWords[column]?.[written] ?? written
    return codes.get(String(word)) ?? word
  }
}
