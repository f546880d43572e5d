import { textValue } from './canonical'
import { attribute, readXml, required, type Parts, type Relations } from './package-xml'
import { ProofError } from './proof-error'
import { readStyles } from './read-styles'
import type { SheetLook } from './sheet-look'
import { SheetReader, type Shared, type TakeCell } from './sheet-reader'

/** Characters of the texts that cells share. */
const mostShared = 150_000_000

async function sharedTexts(part: AsyncIterable<Uint8Array>): Promise<string[]> {
  const texts: string[] = []
  let text = ''
  let size = 0
  let takes = false
  let phonetic = 0
  await readXml(part, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic += 1
      takes = name === 't' && phonetic === 0
    },
    close(name) {
      takes = false
      if (name === 'rPh') phonetic -= 1
      if (name !== 'si') return
      size += 2 * text.length + 40
      if (size > mostShared) throw new ProofError('WORKBOOK_TOO_LARGE')
      texts.push(textValue(text))
    },
    text(piece) {
      if (takes) text += piece
    },
  })
  return texts
}

export interface Sheet {
  name: string
  /** Gives each cell with a value or a formula, in the order of the file. @returns how it is shown; null where that isn't compared */
  read(cell: TakeCell): Promise<SheetLook | null>
}

async function readSheet(part: AsyncIterable<Uint8Array>, shared: Shared, take: TakeCell): Promise<SheetLook> {
  const reader = new SheetReader(shared, take)
  await readXml(part, reader)
  return reader.result()
}

/** The sheets of a workbook. @throws ProofError WORKBOOK_UNREADABLE, WORKBOOK_TOO_LARGE */
export async function sheetsOf(parts: Parts, main: string, relations: Relations): Promise<Sheet[]> {
  const strings = [...relations.values()].find(({ kind }) => kind === 'sharedStrings')
  const shared = {
    texts: strings ? await sharedTexts(required(parts, strings.part)) : [],
    styles: await readStyles(parts, relations),
  }
  const sheets: Sheet[] = []
  await readXml(required(parts, main), {
    open(element, attributes, path) {
      if (element !== 'sheet' || path.at(-1) !== 'sheets') return
      const relation = relations.get(attribute(attributes, 'id') ?? '')
      if (!relation || relation.kind !== 'worksheet') return
      const { part } = relation
      if (sheets.some(({ name }) => name === attributes['name'])) throw new ProofError('WORKBOOK_UNREADABLE')
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible'
      sheets.push({
        name: attributes['name'] ?? '',
        read: async (cell) => ({ ...(await readSheet(required(parts, part), shared, cell)), isHidden }),
      })
    },
  })
  return sheets
}
