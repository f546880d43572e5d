import { escaped } from '../../reader/sheet/plain-text'
import { spreadsheet, relationships } from '../../reader/package/namespace'
import type { AddedSheet } from './extend-workbook'
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
const widths = [16, 9, 60, 12, 14]

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
  const rows = [...head.map((line) => [line]), ['表', '单元格', '含义', '数值', '明细']].map((cells, at) => {
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
    rows.push(`<row r="${row}">${cells.map((each, column) => cell(row, column, each)).join('')}</row>`)
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
  return { name: '取数说明', xml, links }
}
