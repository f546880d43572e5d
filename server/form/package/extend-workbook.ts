import path from 'node:path/posix'
import { packageRelations, relationships } from '../../reader/namespace'
import { xmlEscaped } from '../../workbook/xml-escaped'
import type { FormFile } from './read-form'
import { edited, readPartText, type Edit } from './part-text'

const contentTypes: ReadonlySet<string> = new Set(['http://schemas.openxmlformats.org/package/2006/content-types'])

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
  // The order of the elements is fixed: calcPr comes after these.
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets']
  const closing = before.map((name) => `</${prefix}${name}>`).find((each) => text.includes(each))!
  const at = text.lastIndexOf(closing) + closing.length
  return { start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }
}

/** A sheet to add at the end. */
export interface AddedSheet {
  name: string
  xml: string
  /** Targets of its hyperlinks by relation id. */
  links: ReadonlyMap<string, string>
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

/** The parts that describe the workbook, as far as they change. */
export async function extendedWorkbook(
  { zip, main, sheets }: FormFile,
  { recalculate, sheet }: { recalculate: boolean; sheet: AddedSheet | null },
): Promise<{ changed: Map<string, Buffer>; added: Map<string, Buffer> }> {
  const changed = new Map<string, Buffer>()
  const added = new Map<string, Buffer>()
  if (!recalculate && !sheet) return { changed, added }
  const workbook = await readPartText(zip, main)
  const { text } = workbook
  const edits: Edit[] = recalculate ? [recalculating(text)] : []
  if (sheet) {
    const mainName = zip.entries.get(main)!.fileName
    const relationsName = path.join(path.dirname(main), '_rels', `${path.basename(main)}.rels`)
    const relations = await readPartText(zip, relationsName, packageRelations)
    const types = await readPartText(zip, '[content_types].xml', contentTypes)
    const [kinds] = relationships.filter((base) => relations.text.includes(`${base}/worksheet`))
    const place = `worksheets/sheet${freeNumber(zip)}.xml`
    const [id, part] = ['portalSources', path.join(path.dirname(mainName), place)]
    const prefix = prefixOf(text, 'workbook')
    const numbers = [...text.matchAll(/\ssheetId\s*=\s*["'](\d+)["']/g)].map(([, number]) => Number(number))
    const [, linked = 'r:id'] = /\s([\w.-]+:id)\s*=/.exec(text.slice(text.indexOf(`<${prefix}sheets`))) ?? []
    const name = freeName(
      sheet.name,
      sheets.map((each) => each.name),
    )
    const number = Math.max(0, ...numbers) + 1
    const entry = `<${prefix}sheet name="${xmlEscaped(name)}" sheetId="${number}" ${linked}="${id}"/>`
    edits.push(insertBefore(text, `</${prefix}sheets>`, entry))
    const ofRelations = prefixOf(relations.text, 'Relationships')
    const relation = `<${ofRelations}Relationship Id="${id}" Type="${kinds}/worksheet" Target="${place}"/>`
    const withRelation = edited(relations.text, [
      insertBefore(relations.text, `</${ofRelations}Relationships>`, relation),
    ])
    changed.set(relationsName, relations.bytesOf(withRelation))
    const ofTypes = prefixOf(types.text, 'Types')
    const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
    const override = `<${ofTypes}Override PartName="/${part}" ContentType="${kind}"/>`
    const withType = edited(types.text, [insertBefore(types.text, `</${ofTypes}Types>`, override)])
    changed.set('[content_types].xml', types.bytesOf(withType))
    added.set(part, Buffer.from(sheet.xml))
    const linksName = path.join(path.dirname(part), '_rels', `${path.basename(part)}.rels`)
    const links = [...sheet.links].map(
      ([key, target]) =>
        `<Relationship Id="${key}" Type="${relationships[0]}/hyperlink" Target="${xmlEscaped(target)}" TargetMode="External"/>`,
    )
    const [namespace] = packageRelations
    added.set(linksName, Buffer.from(`${header}<Relationships xmlns="${namespace}">${links.join('')}</Relationships>`))
  }
  changed.set(main, workbook.bytesOf(edited(text, edits)))
  return { changed, added }
}
