import { describe, expect, test } from 'vitest'
import { PasswordWeakError, requireGoodPassword } from '../../server/access/password/password-policy'

const tooShort = '密码至少需要8个字符。'
const tooPlain = '密码须包含大写字母、小写字母、数字、符号中的至少三种。'
const likeName = '密码不能包含用户名。'
const tooCommon = '这个密码太常见，请换一个。'

describe('a password is refused with the reason to show', () => {
  test.each([
    ['', tooShort],
    ['Ab3-xyz', tooShort],
    // Five characters, but ten UTF-16 units.
    ['😀😀😀Aa', tooShort],
    ['abcdefgh', tooPlain],
    ['abcd2345', tooPlain],
    ['ABCD-EFGH', tooPlain],
    // Chinese characters and spaces belong to none of the four kinds.
    ['职称评审工作台abc1', tooPlain],
    ['abc def 123', tooPlain],
    ['Yizhou-73', likeName],
    ['9xYIZHOU!', likeName],
    ['Password1', tooCommon],
    ['P@ssw0rd', tooCommon],
    ['Aa123456', tooCommon],
    ['Admin@123', tooCommon],
    ['Hami@2026', tooCommon],
    [`Aa1${'-'.repeat(126)}`, '密码不能超过128个字符。'],
  ])('%s', (password, reason) => {
    expect(() => requireGoodPassword(password, 'yizhou')).toThrow(new PasswordWeakError(reason))
  })

  test('with a stable code', () => {
    expect(new PasswordWeakError(tooShort)).toMatchObject({ code: 'PASSWORD_WEAK', message: tooShort })
  })
})

test.each(['Tianshan7x', 'tianshan-7', 'TIANSHAN-7', '天山松林Ab3-', 'Ｔｉａｎｓｈａｎ７', `Aa1${'-'.repeat(125)}`])(
  '%s is good enough',
  (password) => {
    expect(() => requireGoodPassword(password, 'yizhou')).not.toThrow()
  },
)
