import type ExcelJS from 'exceljs'
import { ZeroStyle } from '../../schema/vocabulary'

// Styles are shared objects: ExcelJS writes each style object once, and a new one for each cell was three times slower.

/** Windows and WPS have these fonts. When one is missing, charset 134 (GB2312) makes the program choose a Chinese font. */
const face = (name: string, size: number, bold = false) => ({ name, size, charset: 134, ...(bold ? { bold } : {}) })

const thin = { style: 'thin' as const }
const border = { top: thin, left: thin, bottom: thin, right: thin }
const shade = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: 'FFF7F8FA' } }
const centre = { horizontal: 'center' as const, vertical: 'middle' as const, wrapText: true }

const cell = (horizontal: 'center' | 'right', numFmt?: string) => ({
  font: face('宋体', 10),
  alignment: { horizontal, vertical: 'middle' as const },
  border,
  ...(numFmt === undefined ? {} : { numFmt }),
})
const total = (numFmt: string) => ({ ...cell('right', numFmt), font: face('黑体', 10, true), fill: shade })

export const styles = {
  /** 小标宋 is the face of official titles; where it is missing, its kind (serif) and charset make programs take 宋体. */
  formTitle: { font: { name: '方正小标宋简体', size: 18, charset: 134, family: 1 }, alignment: centre },
  formMeta: { font: face('宋体', 10), alignment: { vertical: 'middle', wrapText: true } },
  formUnit: { font: face('宋体', 10), alignment: { horizontal: 'center', vertical: 'middle' }, border },
  formSignature: { font: face('宋体', 10.5), alignment: { vertical: 'middle' } },
  title: { font: face('黑体', 16, true), alignment: centre },
  meta: { font: face('仿宋', 10), alignment: { vertical: 'middle', wrapText: true } },
  header: {
    font: face('黑体', 10),
    alignment: centre,
    border,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFF2F6' } },
  },
  label: { font: face('宋体', 10), alignment: { vertical: 'middle', wrapText: true }, border, numFmt: '@' },
  count: cell('right', '#,##0'),
  rate: cell('right', '0.0%'),
  decimal: cell('right', '#,##0.0'),
  day: cell('center', 'yyyy-mm-dd'),
  instant: cell('center', 'yyyy-mm-dd hh:mm'),
  centred: cell('center'),
  verdict: { font: face('黑体', 12, true), alignment: { horizontal: 'left', vertical: 'middle' } },
  note: { font: face('仿宋', 10), alignment: { vertical: 'top', wrapText: true } },
} satisfies Record<string, Partial<ExcelJS.Style>>

export type LineStyles = Record<
  'label' | 'firstPart' | 'part' | 'code' | 'count' | 'rate' | 'decimal',
  Partial<ExcelJS.Style>
>

const zeroFormat: Record<ZeroStyle, string> = { DASH: '#,##0;-#,##0;"—"', BLANK: '#,##0;-#,##0;', ZERO: '#,##0' }

/** Styles of a table's rows and sums. A part of a sum has its 其中： in the format, so that the cell has only the word. */
function stylesOf(zeros: ZeroStyle): Record<'row' | 'sum', LineStyles> {
  const totalLabel = {
    font: face('黑体', 10, true),
    alignment: { vertical: 'middle' as const, wrapText: true },
    border,
    fill: shade,
  }
  return {
    row: {
      label: styles.label,
      firstPart: { ...styles.label, numFmt: '"其中："@' },
      part: { ...styles.label, numFmt: '"　　　"@' },
      code: cell('center', '@'),
      count: cell('right', zeroFormat[zeros]),
      rate: styles.rate,
      decimal: styles.decimal,
    },
    sum: {
      label: totalLabel,
      firstPart: totalLabel,
      part: totalLabel,
      code: { ...cell('center', '@'), font: face('黑体', 10, true), fill: shade },
      count: total(zeroFormat[zeros]),
      rate: total('0.0%'),
      decimal: total('#,##0.0'),
    },
  }
}

export const lineStyles: Record<ZeroStyle, Record<'row' | 'sum', LineStyles>> = {
  DASH: stylesOf(ZeroStyle.DASH),
  BLANK: stylesOf(ZeroStyle.BLANK),
  ZERO: stylesOf(ZeroStyle.ZERO),
}
