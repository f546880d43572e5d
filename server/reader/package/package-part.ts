import path from 'node:path/posix'
import { FileError } from '../error'
import { limit } from '../limit'
import { packageRelations, relationships } from './namespace'
import { readXml } from './xml'
import type { ZipFile } from './zip-file'
import { readPart } from './zip-part'

export interface Relation {
  id: string
  /** `worksheet`, `styles`, …; null for relations that aren't a workbook's. */
  kind: string | null
  /** Lower-case name of the zip entry that it refers to; null when there is no such entry. */
  part: string | null
}

const kindOf = (type: string): string | null => {
  const base = relationships.find((known) => type.startsWith(`${known}/`))
  return base === undefined ? null : type.slice(base.length + 1)
}

/** Names are compared without case, and may be URL-encoded. */
function partOf({ entries }: ZipFile, from: string, target: string): string | null {
  const name = path.resolve('/', path.dirname(from), target.replaceAll('\\', '/')).slice(1)
  return [name, decoded(name)].map((known) => known.toLowerCase()).find((known) => entries.has(known)) ?? null
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Reads the relations of a part to other parts; those of the package for ''. @throws FileError */
export async function readRelations(file: ZipFile, part: string): Promise<Relation[]> {
  const relations: Relation[] = []
  const entry = file.entries.get(path.join(path.dirname(part), '_rels', `${path.basename(part)}.rels`))
  if (!entry) return relations
  const open = (name: string, { Id, Type, Target, TargetMode }: Record<string, { value: string }>, parent: string) => {
    if (name !== 'Relationship' || parent !== 'Relationships' || TargetMode?.value === 'External') return
    if (!Id || !Type || !Target) return
    if (relations.length > limit.entries) throw new FileError('IMPORT_ZIP_STRUCTURE')
    relations.push({ id: Id.value, kind: kindOf(Type.value), part: partOf(file, part, Target.value) })
  }
  await readXml(readPart(file, entry), { open }, packageRelations)
  return relations
}
