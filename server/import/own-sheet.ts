import { normaliseText } from '../text/normalise'
import { textOf, type RawRow } from '../reader/sheet/cell'

/** Header of the template's sheet with explanations. */
export const guideHeader = ['列', '要求', '写法', '也可写作'] as const

/** First cell of the summary sheet in the workbook of problems. */
export const summaryTitle = '导入问题汇总'

/** Whether the portal itself added this sheet; then the user isn't warned that it isn't read. */
export function isOwnSheet([first]: readonly RawRow[]): boolean {
  const texts = first?.cells.map((cell) => normaliseText(textOf(cell))) ?? []
  return texts[0] === summaryTitle || guideHeader.every((title, column) => texts[column] === title)
}
