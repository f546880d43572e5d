import type ExcelJS from 'exceljs'
import { addPart, editPart } from '../package-part'
import { xmlEscaped } from '../xml-escaped'

/** A chart's part with its place on the sheet. */
export interface AnchoredChart {
  xml: string
  /** Zero-based cells of its upper left corner, and just beyond its lower right one: it is as wide as its columns. */
  from: { column: number; row: number }
  to: { column: number; row: number }
  /** Alternative text for screen readers. */
  description: string
}

/** Internals of ExcelJS 4.4.0's stream writer, which has no charts. */
interface SheetInsides {
  stream: { write(text: string): void }
  _sheetRelsWriter: { addRelationship(relationship: { Type: string; Target: string }): string }
  /** Called where the schema requires the drawing: after the row breaks. */
  _writeLegacyData(): void
}

const namespaces = {
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packaged: 'http://schemas.openxmlformats.org/package/2006/relationships',
}
const unitsPerPoint = 12_700
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const corner = ({ column, row }: AnchoredChart['from'], below: number) =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${below}</xdr:rowOff>`

function anchor({ from, to, description }: AnchoredChart, index: number): string {
  const number = index + 1
  return `<xdr:twoCellAnchor><xdr:from>${corner(from, 3 * unitsPerPoint)}</xdr:from><xdr:to>${corner(to, 0)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="图${number}" descr="${xmlEscaped(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
}

const override = (part: string, kind: string) =>
  `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`

/** Puts charts on a sheet of a streamed workbook. Call it before the sheet is committed, and for one sheet only. */
export function anchorCharts(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  sheet: ExcelJS.Worksheet,
  charts: readonly AnchoredChart[],
): void {
  const inside = sheet as unknown as SheetInsides
  const parts = charts.map((_, index) => `xl/charts/chart${index + 1}.xml`)
  charts.forEach(({ xml }, index) => addPart(workbook, parts[index]!, xml))
  addPart(
    workbook,
    'xl/drawings/drawing1.xml',
    `${declaration}<xdr:wsDr xmlns:xdr="${namespaces.drawing}" xmlns:a="${namespaces.main}" xmlns:r="${namespaces.office}">${charts.map(anchor).join('')}</xdr:wsDr>`,
  )
  const relations = parts.map(
    (part, index) =>
      `<Relationship Id="rId${index + 1}" Type="${namespaces.office}/chart" Target="../${part.slice('xl/'.length)}"/>`,
  )
  addPart(
    workbook,
    'xl/drawings/_rels/drawing1.xml.rels',
    `${declaration}<Relationships xmlns="${namespaces.packaged}">${relations.join('')}</Relationships>`,
  )
  const relation = inside._sheetRelsWriter.addRelationship({
    Type: `${namespaces.office}/drawing`,
    Target: '../drawings/drawing1.xml',
  })
  inside._writeLegacyData = () => inside.stream.write(`<drawing r:id="${relation}"/>`)
  const types = [
    override('xl/drawings/drawing1.xml', 'drawing'),
    ...parts.map((part) => override(part, 'drawingml.chart')),
  ].join('')
  editPart(workbook, '[Content_Types].xml', (content) => content.replace('</Types>', `${types}</Types>`))
}
