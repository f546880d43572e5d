const longest = 64

/**
 * The form in which a username is stored, compared and counted for the lock-out: NFKC, without invisible characters,
 * trimmed, in lower case, at most 64 characters. So variants in case, spaces or width count as the same account.
 */
export function normaliseUsername(typed: string): string {
  const visible = typed.normalize('NFKC').replace(/\p{C}/gu, '')
  return [...visible.trim().toLowerCase()].slice(0, longest).join('')
}

/** The username for the audit: people type ID and phone numbers into the wrong field, which must not be stored. */
export function auditableUsername(username: string): string {
  return username.replace(/\d{11,}x?/g, '（疑似证件号或手机号）')
}
