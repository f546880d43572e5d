import { writeFile } from 'node:fs/promises'
import { readDocument } from '../../schema/proof/read-document'
import { proofPart, type Manifest, type Proof } from '../../schema/proof/manifest'
import { sealPart } from '../../schema/proof/seal'
import { openZip } from '../reader/package/zip-file'
import { readPartText } from '../reader/package/part-text'
import { writePackage } from '../reader/package/write-package'
import { contentTypes, packageRelations } from '../reader/package/namespace'
import { partsOfZip } from '../reader/package/parts-of-zip'
import { sealed } from '../workbook/proof/seal-file'
import { carriedProof, codeOfAll, signedSheets } from '../workbook/proof/signed-manifest'
import type { ExportJob } from '../report/export-work'
import { writePaper } from './official-paper'
import { PaperLineKind } from '../../schema/vocabulary'
import { lineOf, type Paper } from './paper'

const relations = 'word/_rels/document.xml.rels'
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const properties = 'customXml/itemProps2.xml'
const relationTo = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`

/** The parts of the manifest: LibreOffice keeps a custom part only if it has properties. */
const proofParts = ({ key, signature, text }: Proof): [string, string][] => [
  [
    proofPart.name,
    `${header}<proof xmlns="${proofPart.namespace}"><key>${key}</key><signature>${signature}</signature><manifest>${text}</manifest></proof>`,
  ],
  [
    properties,
    `${header}<ds:datastoreItem ds:itemID="{6E1B4C0A-4B1E-4C59-9D0B-6C1B3A7D9F52}" xmlns:ds="${office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${proofPart.namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  ],
  [
    'customXml/_rels/item2.xml.rels',
    `${header}<Relationships xmlns="${[...packageRelations][0]}">${relationTo('rId1', 'customXmlProps', 'itemProps2.xml')}</Relationships>`,
  ],
]

/** Writes the paper with its code on each page, a signed manifest of its texts and tables, and the seal. */
export async function writeProvedPaper({ file, portal, now }: ExportJob, paper: Paper): Promise<void> {
  const { workbookKey: key } = portal
  // The code follows from the texts, so that they are read from a first writing.
  const first = await readDocument(partsOfZip(await openZip(await writePaper(paper, null))))
  const sheets = await signedSheets(first.sheets)
  const code = codeOfAll(sheets)
  const manifest: Manifest = {
    version: 1,
    title: lineOf(paper.blocks, PaperLineKind.TITLE),
    at: now.toISOString(),
    code,
    sheets,
  }
  const zip = await openZip(await writePaper(paper, code))
  const related = await readPartText(zip, relations, packageRelations)
  const types = await readPartText(zip, '[content_types].xml', contentTypes)
  const links = [
    relationTo('rIdSeal', 'customXml', `../${sealPart}`),
    relationTo('rIdProof', 'customXml', `../${proofPart.name}`),
  ].join('')
  const type = `<Override PartName="/${properties}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`
  const changed = new Map([
    [relations, related.bytesOf(related.text.replace('</Relationships>', `${links}</Relationships>`))],
    ['[content_types].xml', types.bytesOf(types.text.replace('</Types>', `${type}</Types>`))],
  ])
  const added = new Map(proofParts(await carriedProof(manifest, key)).map(([name, xml]) => [name, Buffer.from(xml)]))
  await writeFile(file, sealed(await writePackage(zip, changed, added), key), { mode: 0o600 })
}
