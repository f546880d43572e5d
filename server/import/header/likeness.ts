import { normaliseHeader } from './normalise-header'
import { templateColumns, type Field } from '../template'

/** Words that distinguish no column, as many headers have them. */
const general = /^(申报|申请|所在|所属|拟|现|个人|本人|居民|职称)+|(名称|情况|信息|填写)+$|\d{1,3}$/g

/** Endings of many headers: two headers that only share one of these are hardly alike. */
const vague = /^(时间|日期|类型|编号|单号|方式|意见|状态|级别|单位)$/

const stemOf = (name: string): string => {
  const stem = name.replace(general, '')
  return stem.length > 1 ? stem : name
}

const pairs = (text: string): string[] => Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))

/** Share of pairs of neighbouring characters that two names have in common, from 0 to 1 (Dice coefficient). */
function overlap(a: string, b: string): number {
  const [own, other] = [pairs(a), pairs(b)]
  const common = own.filter((pair) => other.includes(pair)).length
  return own.length + other.length === 0 ? 0 : (2 * common) / (own.length + other.length)
}

/** How alike two names are, from 0 to 1. */
function likeness(header: string, name: string): number {
  const [a, b] = [stemOf(header), stemOf(name)]
  if (a === b) return header === name ? 1 : 0.9
  const shorter = Math.min(a.length, b.length)
  // Only a common ending counts: 工作单位 is a 单位, but 单位性质 isn't.
  const contained = shorter > 1 && (a.endsWith(b) || b.endsWith(a))
  if (contained && vague.test(a.length < b.length ? a : b)) return 0.4
  const ends = contained ? 0.6 + (0.3 * shorter) / Math.max(a.length, b.length) : 0
  return Math.max(ends, 0.9 * overlap(a, b))
}

const names: [Field, string[]][] = templateColumns.map(({ field, header, aliases, hints }) => [
  field,
  [header, ...aliases, ...hints].map(normaliseHeader),
])

/** How alike a header and each field's names are, from 0 to 1. */
export function headerLikeness(text: string): Map<Field, number> {
  const header = normaliseHeader(text)
  return new Map(names.map(([field, known]) => [field, Math.max(...known.map((name) => likeness(header, name)))]))
}
