import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as twips,
  Footer,
  HeightRule,
  OverlapType,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { font } from './font'
import { page } from './page'

/** 4号; the code is smaller than the page's number beside it. Half-points. */
const size = { number: 28, code: 18 }
/** One character from the edge. */
const indent = size.number * 10

const numberRun = () =>
  new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: font('宋体'), size: size.number })
const codeRun = (code: string | null) =>
  new TextRun({ text: code === null ? '' : `核验码 ${code}`, font: font('宋体'), size: size.code })

type Side = 'ODD' | 'EVEN'

function foot(side: Side, code: string | null): Footer {
  const tab = new TextRun({ children: [new Tab()] })
  const isLeft = side === 'EVEN'
  const whole = twips(page.textWidth)
  return new Footer({
    children: [
      new Paragraph({
        ...(isLeft && { indent: { left: indent } }),
        tabStops: [{ type: TabStopType.RIGHT, position: isLeft ? whole : whole - indent }],
        children: isLeft ? [numberRun(), tab, codeRun(code)] : [codeRun(code), tab, numberRun()],
      }),
    ],
  })
}

/**
 * — 1 —, on odd pages at the right, on even ones at the left, one character from the edge; on the other side the code by
 * which the page is compared with the file.
 */
export const feet = (code: string | null) => ({ default: foot('ODD', code), even: foot('EVEN', code) })

/** From the text's edge to the number's dash, and the room that the number has on both sides of it. Millimetres. */
const number = { distance: 7, room: 4 }
const none = { style: BorderStyle.NONE }
const noBorders = { top: none, bottom: none, left: none, right: none }

/** Numbers of pages are where upright pages have them: written along the edge that is below when the paper is bound. */
function numberAcross(side: Side): Table {
  const width = twips(2 * number.room)
  const height = twips(page.textWidth)
  const bottom = page.height - page.top - page.textHeight
  const own = side === 'ODD' ? { right: indent } : { left: indent }
  return new Table({
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: twips(bottom - number.distance - number.room),
      verticalAnchor: TableAnchorType.PAGE,
      absoluteVerticalPosition: twips(page.left),
      overlap: OverlapType.NEVER,
    },
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    // Programs place a table by its text, so by its margin.
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        height: { value: height, rule: HeightRule.EXACT },
        children: [
          new TableCell({
            borders: noBorders,
            textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
            verticalAlign: VerticalAlignTable.CENTER,
            children: [
              new Paragraph({
                alignment: side === 'ODD' ? AlignmentType.RIGHT : AlignmentType.LEFT,
                indent: own,
                children: [numberRun()],
              }),
            ],
          }),
        ],
      }),
    ],
  })
}

const footAcross = (side: Side, code: string | null) =>
  new Footer({
    children: [numberAcross(side), new Paragraph({ alignment: AlignmentType.RIGHT, children: [codeRun(code)] })],
  })

/** Of a page across; its code is below the table. */
export const feetAcross = (code: string | null) => ({
  default: footAcross('ODD', code),
  even: footAcross('EVEN', code),
})
