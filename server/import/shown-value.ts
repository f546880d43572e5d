import { attributeList } from '../../schema/field'
import { codeWords } from '../../schema/field/word'
import { yesNoLabel } from '../../schema/vocabulary'
import type { Cycle } from '../../schema/cycle'

const attributeOfColumn = new Map(attributeList.map((attribute) => [attribute.column, attribute]))

/** A stored value as shown: labels for codes, Beijing time; null when there is no value. */
export function shownValue(key: string, value: unknown, cycle: Cycle | null): string | null {
  if (value === null || value === undefined) return null
  const kind = attributeOfColumn.get(key)?.value
  if (typeof value === 'boolean') return yesNoLabel[`${value}`].zh
  const words = codeWords(kind)
  if (Array.isArray(value)) {
    if (value.length === 0) return key === 'written_none' ? null : '无'
    return value.map((item) => words[String(item)]?.zh ?? String(item)).join('、')
  }
  const text = String(value)
  // PostgreSQL wrote the instant in the session's time zone, Asia/Shanghai.
  if (kind?.kind === 'moment') return text.slice(0, 16).replace('T', ' ')
  if (kind?.kind === 'series') return cycle?.series.find(({ code }) => code === text)?.name ?? text
  if (kind?.kind === 'committee') return cycle?.bodies.find(({ code }) => code === text)?.name ?? text
  return words[text]?.zh ?? text
}
