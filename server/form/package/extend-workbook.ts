import path from 'node:path/posix'
import { contentTypes, packageRelations, relationships } from '../../reader/package/namespace'
import { xmlEscaped } from '../../workbook/xml-escaped'
import type { FormFile } from './read-form'
import { edited, readPartText, type Edit } from '../../reader/package/part-text'

/** The prefix of a part's own elements, with its colon. */
const prefixOf = (text: string, name: string) => new RegExp(`<((?:[\\w.-]+:)?)${name}[\\s/>]`).exec(text)?.[1] ?? ''

function insertBefore(text: string, closing: string, inserted: string): Edit {
  const at = text.lastIndexOf(closing)
  return { start: at, end: at, text: inserted }
}

/** Has every program compute all formulas when it opens the workbook. */
function recalculating(text: string): Edit {
  const prefix = prefixOf(text, 'workbook')
  const found = new RegExp(`<${prefix}calcPr\\b[^>]*?(/?)>`).exec(text)
  if (found) {
    const [whole] = found
    const kept = whole.replace(/\sfullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, '')
    const written = kept.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1')
    return { start: found.index, end: found.index + whole.length, text: written }
  }
  const at = placeAfter(text, prefix, ['definedNames', ...beforeNames])
  return { start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }
}

/** The elements of a workbook's part after which these come, the nearest first: their order is fixed. */
const beforeNames = ['externalReferences', 'functionGroups', 'sheets']

/** After the last of the named elements that the workbook has. */
function placeAfter(text: string, prefix: string, names: readonly string[]): number {
  const closing = names.map((name) => `</${prefix}${name}>`).find((each) => text.includes(each))!
  return text.lastIndexOf(closing) + closing.length
}

/** Names ranges of the workbook, beside those that it has. @param named elements of names */
function namingRanges(text: string, named: string): Edit {
  const prefix = prefixOf(text, 'workbook')
  const closing = `</${prefix}definedNames>`
  if (text.includes(closing)) return insertBefore(text, closing, named)
  const all = `<${prefix}definedNames>${named}${closing}`
  const empty = new RegExp(`<${prefix}definedNames\\b[^>]*/>`).exec(text)
  if (empty) return { start: empty.index, end: empty.index + empty[0].length, text: all }
  const at = placeAfter(text, prefix, beforeNames)
  return { start: at, end: at, text: all }
}

/** A sheet to add at the end. */
export interface AddedSheet {
  name: string
  xml: string
  /** Targets of its hyperlinks by relation id. */
  links: ReadonlyMap<string, string>
  /** Whether no program shows it. */
  hidden?: boolean
  /** The row that each printed page repeats, from 1. */
  repeatedRow?: number
}

const freeName = (wanted: string, taken: readonly string[]): string => {
  const lower = taken.map((name) => name.toLowerCase())
  for (let serial = 1; ; serial += 1) {
    const name = serial === 1 ? wanted : `${wanted}${serial}`
    if (!lower.includes(name.toLowerCase())) return name
  }
}

/** Of a sheet's part: some programs find sheets by the usual names. */
function freeNumber({ entries }: FormFile['zip']): number {
  const numbers = [...entries.keys()].map((name) => Number(/worksheets\/sheet(\d{1,6})\.xml$/.exec(name)?.[1] ?? 0))
  return Math.max(0, ...numbers) + 1
}

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

interface Extension {
  /** Whether every program shall compute all formulas. */
  recalculate: boolean
  /** Sheets to add at the end. */
  sheets: readonly AddedSheet[]
}

/** The parts that describe the workbook, as far as they change. */
export async function extendedWorkbook(
  form: FormFile,
  { recalculate, sheets }: Extension,
): Promise<{ changed: Map<string, Buffer>; added: Map<string, Buffer> }> {
  const changed = new Map<string, Buffer>()
  const added = new Map<string, Buffer>()
  const { zip, main } = form
  if (!recalculate && sheets.length === 0) return { changed, added }
  const workbook = await readPartText(zip, main)
  const { text } = workbook
  const edits: Edit[] = []
  if (sheets.length > 0) {
    const relationsName = path.join(path.dirname(main), '_rels', `${path.basename(main)}.rels`)
    const relations = await readPartText(zip, relationsName, packageRelations)
    const types = await readPartText(zip, '[content_types].xml', contentTypes)
    const ofTypes = prefixOf(types.text, 'Types')
    const ofRelations = prefixOf(relations.text, 'Relationships')
    const entries = sheets.map((sheet, at) => entriesOf(form, { text, relations: relations.text, ofTypes }, sheet, at))
    const written = (name: 'sheet' | 'name' | 'relation' | 'type') => entries.map((each) => each[name]).join('')
    edits.push(insertBefore(text, `</${prefixOf(text, 'workbook')}sheets>`, written('sheet')))
    if (written('name') !== '') edits.push(namingRanges(text, written('name')))
    const relation = insertBefore(relations.text, `</${ofRelations}Relationships>`, written('relation'))
    changed.set(relationsName, relations.bytesOf(edited(relations.text, [relation])))
    const type = insertBefore(types.text, `</${ofTypes}Types>`, written('type'))
    changed.set('[content_types].xml', types.bytesOf(edited(types.text, [type])))
    for (const { parts } of entries) for (const [name, bytes] of parts) added.set(name, bytes)
  }
  // Behind the names of ranges, also where both are new.
  if (recalculate) edits.push(recalculating(text))
  changed.set(main, workbook.bytesOf(edited(text, edits)))
  return { changed, added }
}

/** A new sheet's parts, and what the parts that list sheets say of it. @param at among the new sheets */
function entriesOf(
  { zip, main, sheets }: FormFile,
  { text, relations, ofTypes }: { text: string; relations: string; ofTypes: string },
  { name: wanted, xml, links, hidden = false, repeatedRow }: AddedSheet,
  at: number,
) {
  const mainName = zip.entries.get(main)!.fileName
  const [kinds] = relationships.filter((base) => relations.includes(`${base}/worksheet`))
  const place = `worksheets/sheet${freeNumber(zip) + at}.xml`
  const [id, part] = [`portalSheet${at + 1}`, path.join(path.dirname(mainName), place)]
  const [ofWorkbook, ofRelations] = [prefixOf(text, 'workbook'), prefixOf(relations, 'Relationships')]
  const numbers = [...text.matchAll(/\ssheetId\s*=\s*["'](\d+)["']/g)].map(([, number]) => Number(number))
  const [, linked = 'r:id'] = /\s([\w.-]+:id)\s*=/.exec(text.slice(text.indexOf(`<${ofWorkbook}sheets`))) ?? []
  const name = freeName(
    wanted,
    sheets.map((each) => each.name),
  )
  const number = Math.max(0, ...numbers) + 1 + at
  const state = hidden ? ' state="veryHidden"' : ''
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
  const targets = [...links].map(
    ([key, target]) =>
      `<Relationship Id="${key}" Type="${relationships[0]}/hyperlink" Target="${xmlEscaped(target)}" TargetMode="External"/>`,
  )
  const [namespace] = packageRelations
  const linksName = path.join(path.dirname(part), '_rels', `${path.basename(part)}.rels`)
  const relationsOfLinks = `${header}<Relationships xmlns="${namespace}">${targets.join('')}</Relationships>`
  return {
    sheet: `<${ofWorkbook}sheet name="${xmlEscaped(name)}" sheetId="${number}"${state} ${linked}="${id}"/>`,
    name:
      repeatedRow === undefined
        ? ''
        : `<${ofWorkbook}definedName name="_xlnm.Print_Titles" localSheetId="${numbers.length + at}">'${xmlEscaped(name)}'!$${repeatedRow}:$${repeatedRow}</${ofWorkbook}definedName>`,
    relation: `<${ofRelations}Relationship Id="${id}" Type="${kinds}/worksheet" Target="${place}"/>`,
    type: `<${ofTypes}Override PartName="/${part}" ContentType="${kind}"/>`,
    parts: new Map([
      [part, Buffer.from(xml)],
      ...(targets.length > 0 ? [[linksName, Buffer.from(relationsOfLinks)] as const] : []),
    ]),
  }
}
