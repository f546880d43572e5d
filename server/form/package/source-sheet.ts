import { escaped } from '../../reader/sheet/plain-text'
import { spreadsheet, relationships } from '../../reader/package/namespace'
import type { AddedSheet } from './extend-workbook'
import { charactersOf } from '../../workbook/frame'
import { xmlEscaped } from '../../workbook/xml-escaped'
import { addressOf } from './sheet-xml'

/** A line of 取数说明: where a value is, what it means, and an address that opens its rows. */
export interface SourceLine {
  sheet: string
  address: string
  meaning: string
  value: number | string | null
  link: string | null
}

/** Excel opens no longer address. */
const longestLink = 2000
/** Of A4 across in the form's usual type. */
const widths = [16, 9, 78, 12, 14]
const headers = ['表', '单元格', '含义', '数值', '明细']
const meaningColumn = 2

/** Of the meaning's column, which other faces make narrower. */
const perLine = 0.9 * widths[meaningColumn]!

/** The lines of a long meaning: a form's styles stay as they are, so none of them can be expected to wrap text. */
function linesOfMeaning(meaning: string): string[] {
  const lines = ['']
  let used = 0
  for (const character of meaning) {
    const width = charactersOf(character)
    if (used + width > perLine) {
      lines.push('')
      used = 0
    }
    lines[lines.length - 1] += character
    used += width
  }
  return lines
}

export const textCell = (row: number, column: number, value: string) =>
  `<c r="${addressOf(row, column)}" t="inlineStr"><is><t xml:space="preserve">${xmlEscaped(escaped(value))}</t></is></c>`

const cell = (row: number, column: number, value: number | string | null) => {
  if (value === null) return ''
  if (typeof value === 'string') return textCell(row, column, value)
  return `<c r="${addressOf(row, column)}"><v>${value}</v></c>`
}

/** 取数说明, the sheet that says of every filled cell what it means. @param head lines above the table */
export function sourceSheet(head: readonly string[], lines: readonly SourceLine[]): AddedSheet {
  const [main] = spreadsheet
  const links = new Map<string, string>()
  const hyperlinks: string[] = []
  const rows = [...head.map((line) => [line]), headers].map((cells, at) => {
    return `<row r="${at + 1}">${cells.map((value, column) => textCell(at + 1, column, value)).join('')}</row>`
  })
  for (const { sheet, address, meaning, value, link } of lines) {
    const row = rows.length + 1
    const opens = link !== null && link.length <= longestLink
    const cells = [sheet, address, meaning, value, opens ? '打开明细' : link === null ? '' : '条件过长，请在平台上打开']
    if (opens) {
      links.set(`link${row}`, link)
      hyperlinks.push(`<hyperlink ref="${addressOf(row, 4)}" r:id="link${row}"/>`)
    }
    const [first, ...others] = linesOfMeaning(meaning)
    for (const [at, line] of [cells.with(meaningColumn, first!), ...others].entries()) {
      const written =
        typeof line === 'string'
          ? cell(row + at, meaningColumn, line)
          : line.map((each, column) => cell(row, column, each)).join('')
      rows.push(`<row r="${row + at}">${written}</row>`)
    }
  }
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${main}" xmlns:r="${relationships[0]}">`,
    // As wide as a page: otherwise the links are printed on separate pages.
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>`,
    hyperlinks.length > 0 ? `<hyperlinks>${hyperlinks.join('')}</hyperlinks>` : '',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter></worksheet>',
  ].join('')
  return { name: '取数说明', xml, links, repeatedRow: head.length + 1 }
}
