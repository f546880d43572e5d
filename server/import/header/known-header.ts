import { normaliseHeader } from './normalise-header'
import { templateColumns, type Field } from '../template'

const fieldOfHeader = new Map<string, Field>(
  templateColumns.flatMap(({ field, header, aliases }) =>
    [header, ...aliases].map((name) => [normaliseHeader(name), field] as const),
  ),
)

/** A note in brackets of any kind. */
const notes = /\(.*?\)|\[.*?\]|【.*?】|〔.*?〕/g

/**
 * The field that a header names. A note in brackets is removed only when the header isn't known with it: 申报系列（专业）
 * is known.
 */
export function fieldOf(text: string, mapped: Readonly<Record<string, Field>> = {}): Field | undefined {
  const whole = normaliseHeader(text)
  if (Object.hasOwn(mapped, whole)) return mapped[whole]
  return fieldOfHeader.get(whole) ?? fieldOfHeader.get(normaliseHeader(whole.replace(notes, '')))
}
