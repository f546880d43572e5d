import type ExcelJS from 'exceljs'
import { ImportRowKind } from '../../../schema/vocabulary'

// Styles are shared objects, because ExcelJS writes each style object once.

const solid = (argb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb } })
/** The format @ keeps text that looks like a number or a formula, such as an ID number. */
const text = { font: { name: '宋体', size: 10 }, alignment: { vertical: 'middle' }, numFmt: '@' } as const
const typed = { ...text, numFmt: 'General' } as const

export const cellStyle: { text: Partial<ExcelJS.Style>; typed: Partial<ExcelJS.Style> } = { text, typed }

export type Level = 'rejected' | 'skipped' | 'remark'

export const levelLabel: Record<Level, string> = { rejected: '退回', skipped: '跳过', remark: '提示' }

export const levelOf = (kind: ImportRowKind): Level =>
  kind === ImportRowKind.REJECTED ? 'rejected' : kind === ImportRowKind.SKIPPED ? 'skipped' : 'remark'

/** The portal's colours for overdue, for lines and for warnings. */
const colour: Record<Level, { fill: string; ink: string }> = {
  rejected: { fill: 'FFFBEBEA', ink: 'FFB3261E' },
  skipped: { fill: 'FFDFE3E8', ink: 'FF4D5863' },
  remark: { fill: 'FFFFF4DC', ink: 'FF7A4A00' },
}

const filled = (level: Level, style: typeof text | typeof typed): Partial<ExcelJS.Style> => ({
  ...style,
  font: { ...style.font, color: { argb: colour[level].ink } },
  fill: solid(colour[level].fill),
})

export const levelStyle: Record<Level, typeof cellStyle> = {
  rejected: { text: filled('rejected', text), typed: filled('rejected', typed) },
  skipped: { text: filled('skipped', text), typed: filled('skipped', typed) },
  remark: { text: filled('remark', text), typed: filled('remark', typed) },
}
