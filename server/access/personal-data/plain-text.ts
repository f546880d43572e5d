import { maskIdNumbersIn } from './id-number-cipher'
import { maskMobilesIn } from './mask-personal'

/**
 * A text that a person typed, as it is stored: trimmed, without NUL characters, which PostgreSQL refuses, and with ID
 * numbers masked. Null if it is empty.
 */
export function plainText(text: string | null | undefined): string | null {
  return maskIdNumbersIn(text?.replaceAll('\0', '').trim() ?? '') || null
}

/** As `plainText`, for a remark about somebody's declaration: mobile numbers aren't needed there and are masked too. */
export function remarkText(text: string | null | undefined): string | null {
  const plain = plainText(text)
  return plain && maskMobilesIn(plain)
}
