import { open } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { sealPart, sealRecord, sealXml } from '../../../schema/proof/seal'
import { fileMessage } from '../../../schema/proof/manifest'
import type { WorkbookKey } from './workbook-key'

const endLength = 22
const pieceLength = 1 << 20

interface Unsealed {
  /** The directory, and what follows it. */
  tail: Buffer
  end: Buffer
  /** Offset of the directory. */
  start: number
  /** SHA-256 of everything but `end`. */
  hash: Buffer
}

/** What replaces the directory and the end of a zip. */
function sealing({ tail, end, start, hash }: Unsealed, key: WorkbookKey, part: string): Buffer {
  const content = Buffer.from(sealXml(key.sign(fileMessage(hash))))
  const facts = { part, crc: crc32(content), length: content.length }
  const entry = Buffer.concat([sealRecord(facts), content])
  const last = sealRecord({ ...facts, offset: start })
  const count = end.readUInt16LE(10) + 1
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(tail.length + last.length, 12)
  end.writeUInt32LE(start + entry.length, 16)
  return Buffer.concat([entry, tail, last, end])
}

/** A complete package with its seal. @param part the seal's name in the package */
export function sealed(bytes: Buffer, key: WorkbookKey, part = sealPart): Buffer {
  const end = Buffer.from(bytes.subarray(-endLength))
  const start = end.readUInt32LE(16)
  const tail = bytes.subarray(start, start + end.readUInt32LE(12))
  const hash = createHash('sha256').update(bytes.subarray(0, start)).update(tail).digest()
  return Buffer.concat([bytes.subarray(0, start), sealing({ tail, end, start, hash }, key, part)])
}

/** Adds the seal to a complete workbook: its last entry, by which an unchanged file is recognised. */
export async function sealFile(file: string, key: WorkbookKey): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    const { size } = await handle.stat()
    const end = Buffer.alloc(endLength)
    await handle.read(end, 0, endLength, size - endLength)
    const [length, start] = [end.readUInt32LE(12), end.readUInt32LE(16)]
    const tail = Buffer.alloc(length)
    await handle.read(tail, 0, length, start)
    const hash = createHash('sha256')
    const piece = Buffer.alloc(pieceLength)
    for (let at = 0; at < start; at += pieceLength) {
      const { bytesRead } = await handle.read(piece, 0, Math.min(pieceLength, start - at), at)
      hash.update(piece.subarray(0, bytesRead))
    }
    hash.update(tail)
    const unsealed = { tail, end, start, hash: hash.digest() }
    await handle.write(sealing(unsealed, key, sealPart), 0, undefined, start)
  } finally {
    await handle.close()
  }
}
