import { passwordRules } from '../../../schema/vocabulary'
import { PortalError } from '../../errors'

export class PasswordWeakError extends PortalError {
  constructor(reason: string) {
    super('PASSWORD_WEAK', reason)
  }
}

/** Common passwords that satisfy the rule of three kinds of characters; in lower case and without symbols. */
const common = new Set(
  `password1 password12 password123 password1234 passw0rd passw0rd1 passw0rd123 pssw0rd pssw0rd1 pssw0rd123 pssword123
  admin123 admin1234 admin12345 admin123456 admin888 admin2023 admin2024 admin2025 admin2026 dmin123 dmin1234
  administrator1 root1234 root123456 test1234 test123456 user1234 welcome1 welcome123
  aa123456 aa12345678 aa112233 aa123123 a1234567 a12345678 a123456789 abc12345 abc123456 abcd1234 abcd12345 abcde12345
  qwer1234 qwer12345 qwerty12 qwerty123 qwerty1234 qwe12345 qwe123456 1qaz2wsx 1qazxsw2 qaz123456 zxcv1234 asdf1234
  1q2w3e4r 1q2w3e4r5t iloveyou1 woaini123 woaini520 woaini1314 changeme1 letmein1 hami1234 hami123456 hami2023
  hami2024 hami2025 hami2026 xinjiang123 xinjiang1 hamirsj123 rsj123456 rsj12345 zhicheng123`.split(/\s+/),
)

/** Why the password is refused: by a rule that the form shows beforehand, or as too common. Null if it is accepted. */
export function weaknessOf(password: string, username: string): string | null {
  const text = password.normalize('NFKC')
  const broken = passwordRules.find(({ holds }) => !holds(text, username))
  if (broken) return broken.refusal
  return common.has(text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) ? '这个密码太常见，请换一个。' : null
}

/** @throws PasswordWeakError with the reason to show */
export function requireGoodPassword(password: string, username: string): void {
  const weakness = weaknessOf(password, username)
  if (weakness !== null) throw new PasswordWeakError(weakness)
}
