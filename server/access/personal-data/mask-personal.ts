import { maskIdNumbersIn } from './id-number-cipher'

/** 139****1907. Mobile numbers only: an office's number has an area code and is public. */
export function maskMobilesIn(text: string): string {
  return text.replace(/(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g, '$1****$2')
}

/** A mobile number, the shortest of what is masked, has eleven digits. */
const longNumber = /\d{11}/

/** Masks whole ID numbers, and mobile numbers, which no column of the portal asks for. */
export function maskPersonalIn(text: string): string {
  // Most cells are short or have no such number. This test is fast, since it runs on every cell of a file.
  if (text.length < 11 || !longNumber.test(text)) return text
  return maskMobilesIn(maskIdNumbersIn(text))
}
