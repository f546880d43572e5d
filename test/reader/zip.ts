import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a zip, with the false values that a hostile file may have. */
export interface ZipPart {
  name: string
  content: string | Buffer
  /** Compressed data, instead of the content. */
  packed?: Buffer
  stored?: boolean
  /** General purpose bits; 1 = encrypted. */
  flags?: number
  /** Values in the directory, and by default also in the part's own header. */
  declaredSize?: number
  localSize?: number
  localName?: string
  crc?: number
  /** Start of the part according to the directory. */
  offset?: number
}

/** The bytes of a zip file. */
export function zipOf(parts: ZipPart[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const content = Buffer.from(part.content)
    const packed = part.packed ?? (part.stored ? content : deflateRawSync(content))
    const size = part.declaredSize ?? content.length
    const common = { part, packed, crc: part.crc ?? crc32(content) }
    const local = header(0x04034b50, { ...common, size: part.localSize ?? size, name: part.localName ?? part.name })
    directory.push(header(0x02014b50, { ...common, size, name: part.name, offset: part.offset ?? offset }))
    bodies.push(local, packed)
    offset += local.length + packed.length
  }
  return Buffer.concat([...bodies, ...directory, endOf(parts.length, Buffer.concat(directory).length, offset)])
}

interface Header {
  part: ZipPart
  packed: Buffer
  crc: number
  size: number
  name: string
  offset?: number
}

function header(signature: number, { part, packed, crc, size, name, offset }: Header): Buffer {
  const central = signature === 0x02014b50
  const bytes = Buffer.alloc(central ? 46 : 30)
  const shift = central ? 2 : 0
  bytes.writeUInt32LE(signature, 0)
  bytes.writeUInt16LE(20, 4 + shift)
  bytes.writeUInt16LE((part.flags ?? 0) | 0x800, 6 + shift)
  bytes.writeUInt16LE(part.stored ? 0 : 8, 8 + shift)
  bytes.writeUInt32LE(crc, 14 + shift)
  bytes.writeUInt32LE(packed.length, 18 + shift)
  bytes.writeUInt32LE(size, 22 + shift)
  bytes.writeUInt16LE(Buffer.byteLength(name), 26 + shift)
  if (central) bytes.writeUInt32LE(offset!, 42)
  return Buffer.concat([bytes, Buffer.from(name)])
}

function endOf(count: number, length: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(0x06054b50, 0)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(length, 12)
  bytes.writeUInt32LE(offset, 16)
  return bytes
}
