const idNumber = /^(\d{15}|\d{17}[\dXx])$/

/** Text that looks like a resident ID number: 15 digits, or 17 and a check character. */
export function looksLikeIdNumber(text: string | undefined): boolean {
  return idNumber.test(text?.trim() ?? '')
}
