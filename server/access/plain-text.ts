import { maskIdNumbersIn } from './id-number-cipher'

/**
 * What a person wrote, as it is kept: trimmed, without the NUL that PostgreSQL refuses, null when nothing was written;
 * ID numbers that people paste into remarks are masked.
 */
export function plainText(text: string | null | undefined): string | null {
  return maskIdNumbersIn(text?.replaceAll('\0', '').trim() ?? '') || null
}
