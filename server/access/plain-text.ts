import { maskIdNumbersIn } from './id-number-cipher'
import { maskMobilesIn } from './mask-personal'

/**
 * What a person wrote, as it is kept: trimmed, without the NUL that PostgreSQL refuses, null when nothing was written;
 * ID numbers that people paste into remarks are masked.
 */
export function plainText(text: string | null | undefined): string | null {
  return maskIdNumbersIn(text?.replaceAll('\0', '').trim() ?? '') || null
}

/** What a person wrote about somebody's declaration: mobile phones are masked too, which nobody needs there. */
export function remarkText(text: string | null | undefined): string | null {
  const plain = plainText(text)
  return plain && maskMobilesIn(plain)
}
