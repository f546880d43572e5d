import type { FormTyped } from '../../schema/form'
import { idNumberOf } from '../../schema/field/id-number'
import { maxListed } from '../../schema/vocabulary'
import { InvalidInputError } from '../errors'
import type { TypedValues } from './fill-form'

const longest = { key: 200, value: 200 }

/** A number where the text is one as people write it, without leading zeros. */
const valueOf = (text: string): string | number =>
  /^-?(0|[1-9]\d{0,11})(\.\d{1,6})?$/.test(text) ? Number(text) : text

/** Typed values by key, empty ones left out. @throws InvalidInputError */
export function typedValues(typed: readonly FormTyped[]): TypedValues {
  if (typed.length > maxListed.formCells) throw new InvalidInputError(`填写的格超过 ${maxListed.formCells} 个。`)
  const entries = typed.map(({ key, value }): [string, string] => [key, value.replace(/\p{Cc}/gu, ' ').trim()])
  for (const [key, value] of entries) {
    if (key.length > longest.key || value.length > longest.value) {
      throw new InvalidInputError(`填写的内容最多 ${longest.value} 字。`)
    }
    if (idNumberOf(value)) throw new InvalidInputError('填写的内容里不能有证件号。')
  }
  return Object.fromEntries(entries.filter(([, value]) => value !== '').map(([key, value]) => [key, valueOf(value)]))
}
