import { PortalError } from '../errors'

export class PasswordWeakError extends PortalError {
  constructor(reason: string) {
    super('PASSWORD_WEAK', reason)
  }
}

const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{N}\s]/u]

/** What people here type first once three kinds are asked for; compared in lower case and without symbols. */
const common = new Set(
  `password1 password12 password123 password1234 passw0rd passw0rd1 passw0rd123 pssw0rd pssw0rd1 pssw0rd123 pssword123
  admin123 admin1234 admin12345 admin123456 admin888 admin2023 admin2024 admin2025 admin2026 dmin123 dmin1234
  administrator1 root1234 root123456 test1234 test123456 user1234 welcome1 welcome123
  aa123456 aa12345678 aa112233 aa123123 a1234567 a12345678 a123456789 abc12345 abc123456 abcd1234 abcd12345 abcde12345
  qwer1234 qwer12345 qwerty12 qwerty123 qwerty1234 qwe12345 qwe123456 1qaz2wsx 1qazxsw2 qaz123456 zxcv1234 asdf1234
  1q2w3e4r 1q2w3e4r5t iloveyou1 woaini123 woaini520 woaini1314 changeme1 letmein1 hami1234 hami123456 hami2023
  hami2024 hami2025 hami2026 xinjiang123 xinjiang1 hamirsj123 rsj123456 rsj12345 zhicheng123`.split(/\s+/),
)

const longest = 128

/**
 * The one place that says which passwords are good enough (等保: length ≥ 8, three of four kinds of characters).
 * Throws PasswordWeakError with the reason to show.
 */
export function requireGoodPassword(password: string, username: string): void {
  const text = password.normalize('NFKC')
  const length = [...text].length
  if (length < 8) throw new PasswordWeakError('密码至少需要8个字符。')
  if (length > longest) throw new PasswordWeakError(`密码不能超过${longest}个字符。`)
  if (kinds.filter((kind) => kind.test(text)).length < 3) {
    throw new PasswordWeakError('密码须包含大写字母、小写字母、数字、符号中的至少三种。')
  }
  const lower = text.toLowerCase()
  if (lower.includes(username.normalize('NFKC').toLowerCase())) throw new PasswordWeakError('密码不能包含用户名。')
  if (common.has(lower.replace(/[^\p{L}\p{N}]/gu, ''))) throw new PasswordWeakError('这个密码太常见，请换一个。')
}
