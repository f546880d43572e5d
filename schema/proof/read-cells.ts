import { SaxesParser } from 'saxes'
import { errorValue, numberValue, textValue, truthValue } from './canonical'
import { ProofError } from './proof-error'

/** The parts of a package: lower-case name → its bytes in pieces; null when there is none of that name. */
export type Parts = (name: string) => AsyncIterable<Uint8Array> | null

/** Characters of one text, open elements, and texts that cells share. */
const limits = { text: 2_000_000, depth: 64, strings: 150_000_000 }

interface Handler {
  open(name: string, attributes: Readonly<Record<string, string>>, path: readonly string[]): void
  close?(name: string, path: readonly string[]): void
  text?(piece: string): void
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

async function readXml(part: AsyncIterable<Uint8Array>, handler: Handler): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const path: string[] = []
  let length = 0
  parser.on('doctype', () => {
    throw new ProofError('WORKBOOK_UNREADABLE')
  })
  parser.on('opentag', ({ name, attributes }) => {
    length = 0
    if (path.length >= limits.depth) throw new ProofError('WORKBOOK_UNREADABLE')
    handler.open(local(name), attributes, path)
    path.push(local(name))
  })
  parser.on('closetag', ({ name }) => {
    length = 0
    path.pop()
    handler.close?.(local(name), path)
  })
  const text = (piece: string) => {
    length += piece.length
    if (length > limits.text) throw new ProofError('WORKBOOK_TOO_LARGE')
    handler.text?.(piece)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of part) parser.write(decoder.decode(chunk, { stream: true }))
    parser.write(decoder.decode()).close()
  } catch (error) {
    // A part that inflates to more than it may is refused with another error.
    if (error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[A-Z]+_/.test(error.code)) {
      throw error
    }
    throw new ProofError('WORKBOOK_UNREADABLE')
  }
}

const attribute = (attributes: Readonly<Record<string, string>>, name: string) =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1]

function required(parts: Parts, name: string): AsyncIterable<Uint8Array> {
  const part = parts(name.toLowerCase())
  if (!part) throw new ProofError('WORKBOOK_UNREADABLE')
  return part
}

const partOf = (folder: string, target: string) =>
  new URL(target.replaceAll('\\', '/'), `file:///${folder}`).pathname.slice(1)

/** Targets of a part's relations by id, and the last part of their types. */
async function relationsOf(parts: Parts, name: string): Promise<Map<string, { kind: string; part: string }>> {
  const slash = name.lastIndexOf('/') + 1
  const [folder, base] = [name.slice(0, slash), name.slice(slash)]
  const relations = new Map<string, { kind: string; part: string }>()
  await readXml(required(parts, `${folder}_rels/${base}.rels`), {
    open(element, { Id, Type, Target, TargetMode }) {
      if (element !== 'Relationship' || TargetMode === 'External' || !Id || !Type || !Target) return
      relations.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), part: partOf(folder, decodeURI(Target)) })
    },
  })
  return relations
}

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
      if (size > limits.strings) throw new ProofError('WORKBOOK_TOO_LARGE')
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
  /** Gives each cell with a value, in the order of the file. */
  read(cell: (row: number, column: number, value: string) => void): Promise<void>
}

/** Column number, from 1, of a reference such as AB12 in this row. */
function columnOf(reference: string, row: number): number {
  const [, letters = '', digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? []
  if (letters === '' || Number(digits) !== row) throw new ProofError('WORKBOOK_UNREADABLE')
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}

function valueOf(type: string | undefined, value: string, shared: readonly string[]): string {
  if (type === 'inlineStr' || type === 'str') return textValue(value)
  const bare = value.trim()
  if (bare === '') return ''
  if (type === 's') {
    const text = shared[Number(bare)]
    if (text === undefined) throw new ProofError('WORKBOOK_UNREADABLE')
    return text
  }
  if (type === 'b') return truthValue(bare === '1' || bare === 'true')
  if (type === 'e') return errorValue(bare)
  const number = type === 'd' ? Date.parse(`${bare}Z`) / 86_400_000 + 25_569 : Number(bare)
  return Number.isFinite(number) ? numberValue(number) : textValue(value)
}

async function readSheet(
  part: AsyncIterable<Uint8Array>,
  shared: readonly string[],
  cell: (row: number, column: number, value: string) => void,
): Promise<void> {
  let row = 0
  let column = 0
  let type: string | undefined
  let value = ''
  let takes = false
  let isInside = false
  await readXml(part, {
    open(name, { r, t }, path) {
      const parent = path.at(-1)
      if (name === 'row' && path.length === 2 && parent === 'sheetData') {
        const number = r === undefined ? row + 1 : Number(r)
        // A row that comes again, or before others, is shown by one program and not by another.
        if (!(number > row)) throw new ProofError('WORKBOOK_UNREADABLE')
        row = number
        column = 0
      } else if (name === 'c' && path.length === 3 && parent === 'row') {
        const next = r === undefined ? column + 1 : columnOf(r, row)
        if (!(next > column)) throw new ProofError('WORKBOOK_UNREADABLE')
        column = next
        type = t
        value = ''
        isInside = true
      }
      takes = isInside && ((name === 'v' && parent === 'c') || (name === 't' && (parent === 'is' || parent === 'r')))
    },
    close(name, path) {
      takes = false
      if (name !== 'c' || path.length !== 3) return
      isInside = false
      const canonical = valueOf(type, value, shared)
      if (canonical !== '') cell(row, column, canonical)
    },
    text(piece) {
      if (takes) value += piece
    },
  })
}

/** The sheets of a workbook, read by the relations of its package. @throws ProofError WORKBOOK_UNREADABLE, WORKBOOK_TOO_LARGE */
export async function sheetsOf(parts: Parts): Promise<Sheet[]> {
  const main = [...(await relationsOf(parts, '')).values()].find(({ kind }) => kind === 'officeDocument')?.part
  if (!main) throw new ProofError('WORKBOOK_UNREADABLE')
  const relations = await relationsOf(parts, main)
  const strings = [...relations.values()].find(({ kind }) => kind === 'sharedStrings')
  const shared = strings ? await sharedTexts(required(parts, strings.part)) : []
  const sheets: Sheet[] = []
  await readXml(required(parts, main), {
    open(element, attributes, path) {
      if (element !== 'sheet' || path.at(-1) !== 'sheets') return
      const relation = relations.get(attribute(attributes, 'id') ?? '')
      if (!relation || relation.kind !== 'worksheet') return
      const { part } = relation
      if (sheets.some(({ name }) => name === attributes['name'])) throw new ProofError('WORKBOOK_UNREADABLE')
      sheets.push({
        name: attributes['name'] ?? '',
        read: (cell) => readSheet(required(parts, part), shared, cell),
      })
    },
  })
  return sheets
}
