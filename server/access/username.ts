const longest = 64

/**
 * The one form in which a username is stored, compared and counted: NFKC, without invisible characters, trimmed, in
 * lower case, at most 64 characters. Case, space and look-alike widths don't make another account to guess at.
 */
export function normaliseUsername(typed: string): string {
  const visible = typed.normalize('NFKC').replace(/\p{C}/gu, '')
  return [...visible.trim().toLowerCase()].slice(0, longest).join('')
}

/** A username as the audit may keep it: people type ID numbers and phones into the wrong field. */
export function auditableUsername(username: string): string {
  return username.replace(/\d{11,}x?/g, '（疑似证件号或手机号）')
}
