import { shownValue } from './canonical'
import { proofPart, proofRows, proofSheet, type Proof } from './manifest'
import { readXml, relationsOf, required, type Parts, type Relations } from './package-xml'
import { ProofError } from './proof-error'
import { sheetsOf, type Sheet } from './read-cells'
import { sheetsOfPaper } from './read-paper'

/** A workbook or a Word file: what it says, and the proof that it carries; null without one. */
export interface ReadDocument {
  sheets: Sheet[]
  proof: Proof | null
}

async function proofIn(sheet: Sheet | undefined): Promise<Proof | null> {
  const texts: string[] = []
  await sheet?.read((row, column, value) => {
    if (column === 1) texts[row] = shownValue(value)
  })
  const [key = '', signature = '', ...pieces] = texts.slice(proofRows.key)
  return key === '' || signature === '' || pieces.length === 0 ? null : { key, signature, text: pieces.join('') }
}

/** Word and LibreOffice keep a custom part, and may give it another number. */
async function proofOfPaper(parts: Parts, relations: Relations): Promise<Proof | null> {
  for (const { kind, part } of relations.values()) {
    if (kind !== 'customXml') continue
    const found: Record<string, string> = {}
    let isProof = false
    let element = ''
    await readXml(required(parts, part), {
      open(name, { xmlns }, path) {
        if (path.length === 0) isProof = name === 'proof' && xmlns === proofPart.namespace
        element = name
      },
      close() {
        element = ''
      },
      text(piece) {
        if (isProof && element !== '') found[element] = (found[element] ?? '') + piece
      },
    })
    const { key, signature, manifest: text } = found
    if (key && signature && text) return { key, signature, text }
  }
  return null
}

/** @throws ProofError WORKBOOK_UNREADABLE, WORKBOOK_TOO_LARGE */
export async function readDocument(parts: Parts): Promise<ReadDocument> {
  const main = [...(await relationsOf(parts, '')).values()].find(({ kind }) => kind === 'officeDocument')?.part
  if (!main) throw new ProofError('WORKBOOK_UNREADABLE')
  const relations = await relationsOf(parts, main)
  if (main.startsWith('word/')) {
    return { sheets: await sheetsOfPaper(parts, main), proof: await proofOfPaper(parts, relations) }
  }
  const sheets = await sheetsOf(parts, main, relations)
  const proof = await proofIn(sheets.find(({ name }) => name === proofSheet))
  return { sheets: sheets.filter(({ name }) => name !== proofSheet), proof }
}
