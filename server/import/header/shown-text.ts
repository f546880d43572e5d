import { maskPersonalIn } from '../../access/personal-data/mask-personal'
import { normaliseText } from '../../text/normalise'
import type { ListWords } from './list-word'
import { cut } from '../../text/cut'

const maxLength = 30

/** A signature such as 填表人：王小明; but 申请人 姓名 is a header. */
const signed =
  /((?:填表|填报|制表|经办|联系|负责|审核|复核|批准|申报|申请|报送)人|姓名)([:： ]+)(?!姓名|电话|签字|签名|盖章|职务|单位|意见|名称|时间|日期)([\p{Script=Han}·]{2,4})(?![\p{Script=Han}·])/gu

/** 王小明 → 王**. */
export const maskName = (name: string): string => cut(name, 1) + '*'.repeat(Math.max(1, [...name].length - 1))

/** Masks ID and mobile phone numbers, also with gaps between their digits. */
function maskNumbers(text: string): string {
  const dense = text.replace(/(?<=[\dXx])[\s-]+(?=[\dXx])/g, '')
  const masked = maskPersonalIn(dense)
  return masked === dense ? text : masked
}

/** The text of a title or header, masked, as it may be shown and stored. */
export function shownTitle(text: string): string {
  const plain = maskNumbers(normaliseText(text)).replace(
    signed,
    (_, who: string, gap: string, name: string) => who + gap + maskName(name),
  )
  return cut(plain, maxLength)
}

/** Two or three Chinese characters, or several groups of them with dots between. */
export const mayBeName = (text: string) =>
  /^\p{Script=Han}{2,3}$/u.test(text) || /^\p{Script=Han}+(·\p{Script=Han}+)+$/u.test(text)

/**
 * A value of a person's row, masked, as it may be shown and stored: of a possible name only the first character.
 *
 * @param isName whether the column holds names
 */
export function shownValue(text: string, isListWord: ListWords, isName = false): string {
  const plain = normaliseText(text)
  if (isName || (mayBeName(plain) && !isListWord(plain))) return cut(maskName(plain), maxLength)
  return shownTitle(plain)
}
