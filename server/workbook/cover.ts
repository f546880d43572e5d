import type ExcelJS from 'exceljs'
import { PaperSize } from '../../schema/vocabulary'
import { columnPoints, margins, planPages } from './form/page-plan'
import { Frame, heightOf, sheetOptions } from './frame'
import { safeText } from './safe-text'
import { styles } from './style'

export interface Cover {
  title: string
  facts: [name: string, value: string][]
  /** Conclusion of 勾稽校验; `formula` is the defined name of its cell. */
  verdict?: { name: string; formula: string; result: string }
  /** Definition (口径) of every measure. */
  definitions: [name: string, definition: string][]
}

/** Characters. */
const nameWidth = 14
const valueWidth = 88
/** Points. */
const height = { title: 30, gap: 15, signatures: 28 }

/** A page as large as its type can be: on A3 the type of A4 would leave half of it empty. */
function paperOf(values: readonly string[], paper: PaperSize) {
  const widthsAt = (stretch: number) => [nameWidth, valueWidth].map((width) => Math.floor(width * stretch * 100) / 100)
  const plan = planPages({
    paper,
    upright: true,
    fills: true,
    keys: columnPoints(nameWidth),
    groups: [[columnPoints(valueWidth)]],
    heights: ({ stretch }) => ({
      head: height.title,
      repeated: height.title,
      blocks: [
        ...values.map((value) => [heightOf(value, widthsAt(stretch)[1]!)]),
        [height.gap, height.gap, height.signatures],
      ],
    }),
  })
  return { scale: plan.scale, widths: widthsAt(plan.stretch) }
}

/** 封面与说明: facts about the workbook and the definitions of its figures. */
export function writeCover(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  { title, facts, verdict, definitions }: Cover,
  paper = PaperSize.A4,
): void {
  const verdicts = verdict ? [[verdict.name, verdict.result] as const] : []
  const values = [...facts, ...verdicts, ['指标', '口径'] as const, ...definitions]
  const { scale, widths } = paperOf(
    values.map(([, value]) => value),
    paper,
  )
  const options = sheetOptions(1, 0, 'portrait', paper)
  const sheet = workbook.addWorksheet('封面与说明', {
    ...options,
    pageSetup: { ...options.pageSetup, fitToPage: false, scale, margins },
  })
  const frame = new Frame(sheet, widths)
  let row = 1
  const pair = (name: string, value: string, style: Partial<ExcelJS.Style>) => {
    row += 1
    sheet.getCell(row, 1).value = name
    sheet.getCell(row, 1).style = styles.header
    sheet.getCell(row, 2).value = value
    sheet.getCell(row, 2).style = style
    sheet.getRow(row).height = heightOf(value, widths[1]!)
  }
  frame.line(row, title, styles.title)
  for (const [name, value] of facts) pair(name, safeText(value), styles.label)
  if (verdict) {
    pair(verdict.name, verdict.result, styles.label)
    sheet.getCell(row, 2).value = { formula: verdict.formula, result: verdict.result }
  }
  row += 1
  pair('指标', '口径', styles.header)
  for (const [name, definition] of definitions) pair(name, definition, styles.label)
  frame.signatures(row + 2)
  sheet.commit()
}
