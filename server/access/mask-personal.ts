import { maskIdNumbersIn } from './id-number-cipher'

/** 139****1907. Of a mobile number alone: an office's has an area code and is anybody's to phone. */
export function maskMobilesIn(text: string): string {
  return text.replace(/(?<!\d)(1[3-9]\d)\d{4}(\d{4})(?!\d)/g, '$1****$2')
}

/** A remark without what nobody needs of a person: whole ID numbers, and mobile phones, which no column of ours asks for. */
export function maskPersonalIn(text: string): string {
  return maskMobilesIn(maskIdNumbersIn(text))
}
