import type ExcelJS from 'exceljs'

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
  totalLabel: { font: face('黑体', 10, true), alignment: { vertical: 'middle' }, border, fill: shade },
  totalCount: total('#,##0'),
  totalRate: total('0.0%'),
  totalDecimal: total('#,##0.0'),
  note: { font: face('仿宋', 10), alignment: { vertical: 'top', wrapText: true } },
} satisfies Record<string, Partial<ExcelJS.Style>>
