import type { ImportHeader, ImportNote } from '../../../schema/import-run'
import type { ContentTest } from '../header/content'
import { isDataRow } from '../header/data-row'
import type { ListWords } from '../header/list-word'
import { absentFrom } from '../header/matching-layout'
import { shownTitle, shownValue } from '../header/shown-text'
import { suggestColumns } from '../header/suggest-column'
import { normaliseText } from '../../text/normalise'
import { letterOf } from '../../../schema/column-letter'
import { normaliseHeader } from '../header/normalise-header'
import { textOf, type RawRow } from '../../reader/sheet/cell'
import { headerOf, type Field } from '../template'
import type { FoundSheet } from './find-sheet'

const maxSamples = 3

/** Tests of texts: whether one is a word of a code list, and whether a column's values fit a field. */
export interface Judgement {
  isListWord: ListWords
  contents: ReadonlyMap<Field, ContentTest>
}

function samplesOf(rows: readonly RawRow[], column: number, shown: (text: string) => string): string[] {
  const texts = rows.map(({ cells }) => normaliseText(textOf(cells[column] ?? null))).filter((text) => text !== '')
  return [...new Set(texts)].slice(0, maxSamples).map(shown)
}

const belowHeader = ({ header, head }: FoundSheet) => head.filter(({ number }) => number > header.rows.last)

/** How each column of the header was understood, with suggestions for unknown columns. */
export function headerReport(
  found: FoundSheet,
  otherSheets: string[],
  { isListWord, contents }: Judgement,
): ImportHeader {
  const { sheet, header } = found
  const below = belowHeader(found)
  const suggested = suggestColumns(header, below, contents)
  return {
    sheet: sheet.name,
    firstRow: header.rows.first,
    rowNumber: header.rows.last,
    layout: header.layout?.name ?? null,
    otherSheets,
    missing: header.missing.map(headerOf),
    columns: header.names.flatMap((name, column) => {
      if (name === '') return []
      const field = header.fields[column]
      const suggestion = suggested.get(column)
      const isName = (field ?? suggestion) === 'name'
      return [
        {
          letter: letterOf(column + 1),
          header: shownTitle(name),
          column: field ? headerOf(field) : null,
          suggestion: suggestion ? headerOf(suggestion) : null,
          samples: samplesOf(below, column, (text) => shownValue(text, isListWord, isName)),
        },
      ]
    }),
  }
}

const list = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join('、')

/** Titles above the header. Of a row with values only its number is given, as it may hold personal data. */
function titlesOf({ header, head }: FoundSheet, isListWord: ListWords): string[] {
  return head
    .filter(({ number }) => number < header.rows.first)
    .flatMap((row) => {
      const first = row.cells.map(textOf).find((text) => text.trim() !== '')
      if (first === undefined) return []
      return [isDataRow(row, isListWord) ? `第 ${row.number} 行` : shownTitle(first)]
    })
}

/** A note on columns of the layout that the file lacks. */
function absentNote({ header }: FoundSheet): ImportNote[] {
  const { layout, names, fields } = header
  const named = new Set(names.map(normaliseHeader))
  // A field that the file has under another header isn't absent.
  const absent = layout ? absentFrom(layout, named).filter((name) => !fields.includes(layout.fields[name])) : []
  if (!layout || absent.length === 0) return []
  const absentNames = absent
    .map((name) => `“${shownTitle(name)}”（对应“${headerOf(layout.fields[name]!)}”）`)
    .join('、')
  const text = `版式“${layout.name}”里的${absentNames}，这份文件没有，其余各列照版式读取。`
  return [{ code: 'IMPORT_LAYOUT_COLUMN_ABSENT', text }]
}

/** Notes on parts of the file that weren't read, and on hidden parts that were. */
export function headerNotes(found: FoundSheet, { isListWord }: Judgement): ImportNote[] {
  const { sheet, header } = found
  const notes: ImportNote[] = []
  const titles = titlesOf(found, isListWord)
  if (titles.length > 0) {
    notes.push({ code: 'IMPORT_TITLE_ROW', text: `表头以上 ${titles.length} 行是标题，没有导入：${list(titles)}。` })
  }
  const named = (column: number) => `${letterOf(column + 1)} ${shownTitle(header.names[column]!)}`
  const unknown = [...header.names.keys()].filter(
    (column) => header.names[column] !== '' && !header.fields[column] && !header.twice.includes(column),
  )
  if (unknown.length > 0) {
    notes.push({
      code: 'IMPORT_COLUMN_UNKNOWN',
      text: `有 ${unknown.length} 列不认识，没有导入：${list(unknown.map(named))}。需要时可手工对应。`,
    })
  }
  if (header.twice.length > 0) {
    const twice = list(header.twice.map(named))
    notes.push({ code: 'IMPORT_COLUMN_TWICE', text: `同一内容有两列，只读取了前一列，没有读取：${twice}。` })
  }
  if (header.layout) {
    notes.push({ code: 'IMPORT_LAYOUT_USED', text: `按已保存的版式“${header.layout.name}”识别表头。` })
  }
  notes.push(...absentNote(found))
  if (sheet.filtered)
    notes.push({ code: 'IMPORT_SHEET_FILTERED', text: `工作表“${sheet.name}”设有筛选，已读取全部行。` })
  if (sheet.hidden) notes.push({ code: 'IMPORT_SHEET_HIDDEN', text: `工作表“${sheet.name}”是隐藏的，已读取。` })
  return notes
}
