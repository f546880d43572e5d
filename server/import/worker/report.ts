import type { ImportHeader, ImportNote } from '../../../schema/import-run'
import { maskIdNumbersIn } from '../../access/id-number-cipher'
import { letterOf } from '../header'
import { normaliseText } from '../normalise'
import { textOf, type RawRow } from '../read/cell'
import { headerOf } from '../template'
import type { FoundSheet } from './find-sheet'

const mostSamples = 3
const sampleLength = 30

function samplesOf(rows: readonly RawRow[], column: number): string[] {
  const texts = rows.map(({ cells }) => normaliseText(textOf(cells[column] ?? null))).filter((text) => text !== '')
  return [...new Set(texts)].slice(0, mostSamples).map((text) => maskIdNumbersIn(text).slice(0, sampleLength))
}

/** How the header was read, column by column. */
export function headerReport({ sheet, header, head }: FoundSheet, otherSheets: string[]): ImportHeader {
  const below = head.slice(header.last + 1)
  return {
    sheet: sheet.name,
    rowNumber: header.rowNumber,
    layout: header.layout,
    otherSheets,
    missing: header.missing.map(headerOf),
    columns: header.names.flatMap((name, column) => {
      const field = header.fields[column]
      return name === ''
        ? []
        : [
            {
              letter: letterOf(column),
              header: name,
              column: field ? headerOf(field) : null,
              samples: samplesOf(below, column),
            },
          ]
    }),
  }
}

const list = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join('、')

/** What was left out of the file, or read although it can't be seen. */
export function headerNotes({ sheet, header, head }: FoundSheet): ImportNote[] {
  const notes: ImportNote[] = []
  const titles = head
    .slice(0, header.first)
    .map(({ cells }) => maskIdNumbersIn(cells.map(textOf).find((text) => text.trim() !== '') ?? ''))
    .filter((text) => text !== '')
  if (titles.length > 0) {
    notes.push({ code: 'IMPORT_TITLE_ROW', text: `表头以上 ${titles.length} 行是标题，没有导入：${list(titles)}。` })
  }
  const unknown = header.names.flatMap((name, column) =>
    name !== '' && !header.fields[column] && !header.twice.includes(column) ? [`${letterOf(column)} ${name}`] : [],
  )
  if (unknown.length > 0) {
    notes.push({
      code: 'IMPORT_COLUMN_UNKNOWN',
      text: `有 ${unknown.length} 列不认识，没有导入：${list(unknown)}。需要时可手工对应。`,
    })
  }
  if (header.twice.length > 0) {
    const twice = header.twice.map((column) => `${letterOf(column)} ${header.names[column]}`)
    notes.push({ code: 'IMPORT_COLUMN_TWICE', text: `同一内容有两列，只读取了前一列，没有读取：${list(twice)}。` })
  }
  if (header.layout) {
    notes.push({ code: 'IMPORT_LAYOUT_USED', text: `按已保存的版式“${header.layout}”识别表头。` })
  }
  if (sheet.filtered)
    notes.push({ code: 'IMPORT_SHEET_FILTERED', text: `工作表“${sheet.name}”设有筛选，已读取全部行。` })
  if (sheet.hidden) notes.push({ code: 'IMPORT_SHEET_HIDDEN', text: `工作表“${sheet.name}”是隐藏的，已读取。` })
  return notes
}
