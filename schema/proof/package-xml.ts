import { SaxesParser } from 'saxes'
import { ProofError } from './proof-error'

/** The parts of a package: lower-case name → its bytes in pieces; null when there is none of that name. */
export type Parts = (name: string) => AsyncIterable<Uint8Array> | null

/** Characters of one text, and open elements. */
const limits = { text: 2_000_000, depth: 64 }

/** Of an element, by name. */
export type Attributes = Readonly<Record<string, string>>

interface Handler {
  open(name: string, attributes: Attributes, path: readonly string[]): void
  close?(name: string, path: readonly string[]): void
  text?(piece: string): void
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

export async function readXml(part: AsyncIterable<Uint8Array>, handler: Handler): Promise<void> {
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
    if (
      error instanceof Error &&
      'code' in error &&
      typeof error.code === 'string' &&
      /^(?!ERR_)[A-Z]+_/.test(error.code)
    ) {
      throw error
    }
    throw new ProofError('WORKBOOK_UNREADABLE')
  }
}

export const attribute = (attributes: Readonly<Record<string, string>>, name: string) =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1]

export function required(parts: Parts, name: string): AsyncIterable<Uint8Array> {
  const part = parts(name.toLowerCase())
  if (!part) throw new ProofError('WORKBOOK_UNREADABLE')
  return part
}

const partOf = (folder: string, target: string) =>
  new URL(target.replaceAll('\\', '/'), `file:///${folder}`).pathname.slice(1)

export type Relations = ReadonlyMap<string, { kind: string; part: string }>

/** Targets of a part's relations by id, and the last part of their types. */
export async function relationsOf(parts: Parts, name: string): Promise<Relations> {
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
