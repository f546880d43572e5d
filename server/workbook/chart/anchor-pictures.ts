import type ExcelJS from 'exceljs'

export interface Picture {
  png: Buffer
  /** Zero-based cell of its upper left corner. */
  column: number
  row: number
  /** Points. */
  width: number
  height: number
  /** Alternative text for screen readers. */
  description: string
}

/** Internals of ExcelJS 4.4.0's stream writer, which can't anchor pictures itself; only the document model can. */
interface Insides {
  zip: { append(content: string | Buffer, entry: { name: string }): void }
}
interface SheetInsides {
  stream: { write(text: string): void }
  _sheetRelsWriter: { addRelationship(relationship: { Type: string; Target: string }): string }
  /** Called where the schema requires the drawing: after the row breaks. */
  _writeLegacyData(): void
}

const namespaces = {
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packaged: 'http://schemas.openxmlformats.org/package/2006/relationships',
}
const unitsPerPoint = 12_700
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const contentTypes = '[Content_Types].xml'
const drawingType =
  '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function anchor({ column, row, width, height, description }: Picture, index: number): string {
  const size = `cx="${Math.round(width * unitsPerPoint)}" cy="${Math.round(height * unitsPerPoint)}"`
  return `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${size}/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${index + 1}" name="图${index + 1}" descr="${escaped(description)}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId${index + 1}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`
}

/** Puts pictures on a sheet of a streamed workbook. Call it before the sheet is committed, and for one sheet only. */
export function anchorPictures(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  sheet: ExcelJS.Worksheet,
  pictures: readonly Picture[],
): void {
  const { zip } = workbook as unknown as Insides
  const inside = sheet as unknown as SheetInsides
  const relations = pictures.map(({ png }, index) => {
    // ExcelJS's types declare an older Buffer than Node's.
    const id = workbook.addImage({ buffer: png as unknown as ExcelJS.Buffer, extension: 'png' })
    return `<Relationship Id="rId${index + 1}" Type="${namespaces.office}/image" Target="../media/image${id}.png"/>`
  })
  zip.append(
    `${declaration}<xdr:wsDr xmlns:xdr="${namespaces.drawing}" xmlns:a="${namespaces.main}" xmlns:r="${namespaces.office}">${pictures.map(anchor).join('')}</xdr:wsDr>`,
    { name: 'xl/drawings/drawing1.xml' },
  )
  zip.append(`${declaration}<Relationships xmlns="${namespaces.packaged}">${relations.join('')}</Relationships>`, {
    name: 'xl/drawings/_rels/drawing1.xml.rels',
  })
  const relation = inside._sheetRelsWriter.addRelationship({
    Type: `${namespaces.office}/drawing`,
    Target: '../drawings/drawing1.xml',
  })
  inside._writeLegacyData = () => inside.stream.write(`<drawing r:id="${relation}"/>`)
  const append = zip.append.bind(zip)
  zip.append = (content, entry) =>
    append(entry.name === contentTypes ? String(content).replace('</Types>', `${drawingType}</Types>`) : content, entry)
}
