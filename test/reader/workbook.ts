import { zipOf, type ZipPart } from './zip'

export interface SheetXml {
  name?: string
  state?: string
  /** The content of sheetData. */
  data: string
  /** The XML after sheetData. */
  tail?: string
}

export interface WorkbookXml {
  sheets: SheetXml[]
  /** Items of sharedStrings.xml. */
  strings?: string[]
  /** Custom number formats by id, and the formats of the cell styles in order. */
  formats?: Record<number, string>
  styles?: number[]
  date1904?: boolean
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function sheetXml({ data, tail = '' }: SheetXml): string {
  return `${xml}<worksheet ${main}><sheetData>${data}</sheetData>${tail}</worksheet>`
}

const relationsXml = (relations: string) =>
  `${xml}<Relationships xmlns="${packages}/relationships">${relations}</Relationships>`

/** The parts of a workbook, which can be changed before they are zipped. */
export function partsOf({ sheets, strings, formats = {}, styles = [], date1904 }: WorkbookXml): ZipPart[] {
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? `表${at + 1}`}" sheetId="${at + 1}" r:id="s${at}"${state ? ` state="${state}"` : ''}/>`,
  )
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
  const relations = [
    ...sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    relation('strings', 'sharedStrings', 'sharedStrings.xml'),
    relation('styles', 'styles', 'styles.xml'),
  ]
  const codes = Object.entries(formats).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
  const cellStyles = [0, ...styles].map((id) => `<xf numFmtId="${id}"/>`)
  return [
    { name: '[Content_Types].xml', content: `${xml}<Types xmlns="${packages}/content-types"/>` },
    { name: '_rels/.rels', content: relationsXml(relation('main', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `${xml}<workbook ${main} xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relationsXml(relations.join('')) },
    { name: 'xl/sharedStrings.xml', content: `${xml}<sst ${main}>${(strings ?? []).join('')}</sst>` },
    {
      name: 'xl/styles.xml',
      content: `${xml}<styleSheet ${main}><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cellStyles.join('')}</cellXfs></styleSheet>`,
    },
    ...sheets.map((sheet, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: sheetXml(sheet) })),
  ]
}

export const workbookOf = (workbook: WorkbookXml): Buffer => zipOf(partsOf(workbook))

/** A workbook of one sheet. */
export const sheetOf = (data: string, tail = '', rest: Omit<WorkbookXml, 'sheets'> = {}): Buffer =>
  workbookOf({ ...rest, sheets: [{ data, tail }] })

/** A cell with an inline text. */
export const textCell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
