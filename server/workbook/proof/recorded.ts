import { errorValue, numberValue, textValue, truthValue } from '../../../schema/proof/canonical'
import { serialOf } from '../serial'

/** What a cell may have; of a formula its result, of a text with several fonts its runs. */
export type Recorded =
  | string
  | number
  | boolean
  | Date
  | null
  | undefined
  | { richText: { text: string }[] }
  | { text: string }
  | { error: string }

/** The canonical value of a cell that is written. */
export function canonicalOf(value: Recorded): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return textValue(value)
  if (typeof value === 'number') return numberValue(value)
  if (typeof value === 'boolean') return truthValue(value)
  if (value instanceof Date) return numberValue(serialOf(value))
  if ('error' in value) return errorValue(value.error)
  return textValue('text' in value ? value.text : value.richText.map(({ text }) => text).join(''))
}
