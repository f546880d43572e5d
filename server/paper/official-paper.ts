import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  HeightRule,
  ImageRun,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import { PaperLineKind } from '../../schema/vocabulary'
import { cellMargin, layoutOf, type AnnexLayout } from './annex-layout'
import { font } from './font'
import { feet, feetAcross } from './page-foot'
import { page, pointsOf, sheet, sheetAcross } from './page'
import { lineOf, textOf, type Annex, type Block, type Line, type Paper } from './paper'

/** 22 lines of 28 characters. */
const grid = { lines: 22, characters: 28 }

/** 3号 and 2号. Half-points. */
const size = { body: 32, title: 44 }
const line = Math.floor((pointsOf(page.textHeight) * 20) / grid.lines)
/** Of the title: whole twentieths of a point, as the schema demands. */
const titleLine = Math.round(line * 1.2)
/**
 * What is added to each character of the body, in twentieths of a point, so that a line has 28. Not the document's grid of
 * characters: programs compute it from different fonts.
 */
const characterSpacing = Math.floor((pointsOf(page.textWidth) / grid.characters - size.body / 2) * 20)

const body = font('仿宋_GB2312')
const heading = font('黑体')
const title = font('方正小标宋简体')

const spacing = { line, lineRule: LineRuleType.EXACT }
const run = (text: string, own = {}) => new TextRun({ text, font: body, size: size.body, characterSpacing, ...own })
const paragraph = (text: string, own: IParagraphOptions = {}, ofRun = {}) =>
  new Paragraph({ spacing, children: [run(text, ofRun)], ...own })

/** Two characters. */
const indent = { firstLine: size.body * 10 * 2 }

const blank = () => paragraph('')

function lineParagraphs({ kind, pieces }: Line): Paragraph[] {
  const text = textOf(pieces)
  switch (kind) {
    case PaperLineKind.TITLE: {
      const own = { alignment: AlignmentType.CENTER, spacing: { line: titleLine, lineRule: LineRuleType.EXACT } }
      return [paragraph(text, own, { font: title, size: size.title }), blank()]
    }
    case PaperLineKind.ADDRESSEE:
      return [paragraph(`${text}：`)]
    case PaperLineKind.HEADING:
      return [paragraph(text, { indent, keepNext: true }, { font: heading })]
    default:
      // Not justified: `（250/1118，22.4%）` isn't broken, and the line before it would be stretched.
      return [paragraph(text, { indent })]
  }
}

function blockOf(block: Block): Paragraph[] {
  if ('kind' in block) return lineParagraphs(block)
  const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * 96)
  const transformation = { width: pixels(page.textWidth), height: pixels(block.height) }
  const altText = { title: block.title, description: block.title, name: block.title }
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new ImageRun({ type: 'png', data: block.png, transformation, altText })],
    }),
  ]
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' }

function cellOf(text: string, width: number, isNumber: boolean, fontSize: number, keepNext: boolean): TableCell {
  const alignment = isNumber ? AlignmentType.RIGHT : AlignmentType.CENTER
  const plain = { line: 320, lineRule: LineRuleType.EXACT }
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: cellMargin * 20, right: cellMargin * 20 },
    children: [
      new Paragraph({
        alignment,
        keepNext,
        spacing: plain,
        children: [run(text, { size: fontSize, characterSpacing: 0 })],
      }),
    ],
  })
}

const isNumber = (text: string) => /^-?[\d,]+(\.\d+)?%?$|^—$/.test(text)

/** So many rows, or more, are on the last page of a table. */
const fewestRows = 3

function tableOf({ header, rows }: Annex, { size: fontSize, widths }: AnnexLayout): Table {
  const columns = widths.map((width) => Math.floor(width * 20))
  const whole = columns.reduce((sum, width) => sum + width, 0)
  const rowOf = (cells: readonly string[], tableHeader: boolean, keepNext: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      height: { value: 440, rule: HeightRule.ATLEAST },
      children: cells.map((text, at) => cellOf(text, columns[at]!, !tableHeader && isNumber(text), fontSize, keepNext)),
    })
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin },
    rows: [
      rowOf(header, true, true),
      ...rows.map((cells, at) => {
        const before = rows.length - 1 - at
        return rowOf(
          cells.map((piece) => piece.text),
          false,
          before > 0 && before < fewestRows,
        )
      }),
    ],
  })
}

interface PlacedAnnex {
  annex: Annex
  layout: AnnexLayout
  /** 附件, with its number if there are several. */
  name: string
}

/** 附件 begins on a new page, the first one of a section with it: its number in 黑体, its title in 小标宋. */
const annexOf = ({ annex, layout, name }: PlacedAnnex, at: number) => [
  paragraph(name, { pageBreakBefore: at > 0 }, { font: heading }),
  paragraph(
    annex.title,
    { alignment: AlignmentType.CENTER, spacing: { ...spacing, after: 200 } },
    { font: title, size: 36 },
  ),
  tableOf(annex, layout),
]

const chineseDay = (day: string) => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** The list of annexes below the text, each with its number. */
function annexList(annexes: readonly Annex[]): Paragraph[] {
  const hanging = (lead: number) => ({ left: size.body * 10 * lead, firstLine: 0 })
  return annexes.map(({ title: name }, at) => {
    const number = annexes.length === 1 ? '' : `${at + 1}. `
    return paragraph(`${at === 0 ? '附件：' : ''}${number}${name}`, { indent: hanging(at === 0 ? 2 : 5) })
  })
}

/** The annexes, by sections whose pages lie the same way. */
function annexSections(annexes: readonly Annex[], code: string | null) {
  const room = { upright: pointsOf(page.textWidth), across: pointsOf(page.textHeight) }
  const sections: PlacedAnnex[][] = []
  for (const [at, annex] of annexes.entries()) {
    const placed = { annex, layout: layoutOf(annex, room), name: annexes.length === 1 ? '附件' : `附件${at + 1}` }
    if (sections.at(-1)?.[0]!.layout.isAcross === placed.layout.isAcross) sections.at(-1)!.push(placed)
    else sections.push([placed])
  }
  return sections.map((placed) => {
    const isAcross = placed[0]!.layout.isAcross
    return {
      // Without the grid, to whose lines LibreOffice would stretch the smaller ones of the tables.
      properties: { page: isAcross ? sheetAcross : sheet },
      footers: isAcross ? feetAcross(code) : feet(code),
      children: placed.flatMap(annexOf),
    }
  })
}

/** Writes an official paper in the layout of GB/T 9704-2012. @param code on its pages; null while it isn't known */
export async function writePaper(paper: Paper, code: string | null): Promise<Buffer> {
  const { blocks, annexes, sender, day } = paper
  const text = [
    ...blocks.flatMap(blockOf),
    ...(annexes.length > 0 ? [blank(), ...annexList(annexes)] : []),
    blank(),
    blank(),
    paragraph(sender, { alignment: AlignmentType.RIGHT, keepNext: true, indent: { right: size.body * 10 * 2 } }),
    paragraph(chineseDay(day), { alignment: AlignmentType.RIGHT, indent: { right: size.body * 10 * 4 } }),
  ]
  const document = new Document({
    title: lineOf(blocks, PaperLineKind.TITLE),
    creator: sender,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: body, size: size.body } } } },
    sections: [
      {
        properties: { page: sheet, grid: { type: DocumentGridType.LINES, linePitch: line } },
        footers: feet(code),
        children: text,
      },
      ...annexSections(annexes, code),
    ],
  })
  return Packer.toBuffer(document)
}
