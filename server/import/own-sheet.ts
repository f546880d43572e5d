import { normaliseText } from '../text/normalise'
import { textOf, type RawRow } from '../reader/cell'

/** The first row of the template's sheet of explanations. */
export const guideHeader = ['列', '要求', '写法', '也可写作'] as const

/** What stands first on the problem workbook's summary. */
export const summaryTitle = '导入问题汇总'

/** Whether the portal itself put a sheet beside the data: that it isn't read needs no telling. */
export function isOwnSheet([first]: readonly RawRow[]): boolean {
  const texts = first?.cells.map((cell) => normaliseText(textOf(cell))) ?? []
  return texts[0] === summaryTitle || guideHeader.every((title, column) => texts[column] === title)
}
