import { normaliseHeader } from './normalise-header'
import { templateColumns, type Field } from '../template'

const fieldOfHeader = new Map<string, Field>(
  templateColumns.flatMap(({ field, header, aliases }) =>
    [header, ...aliases].map((name) => [normaliseHeader(name), field] as const),
  ),
)

/** Any note in brackets, whichever brackets. */
const notes = /\(.*?\)|\[.*?\]|【.*?】|〔.*?〕/g

/** The field that a header names; a note in brackets is dropped only where the header isn't known with it: 申报系列（专业） is a name. */
export function fieldOf(text: string, mapped: Readonly<Record<string, Field>> = {}): Field | undefined {
  const whole = normaliseHeader(text)
  if (Object.hasOwn(mapped, whole)) return mapped[whole]
  return fieldOfHeader.get(whole) ?? fieldOfHeader.get(normaliseHeader(whole.replace(notes, '')))
}
