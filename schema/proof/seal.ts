import { sha256 } from '@noble/hashes/sha2.js'

// A seal is the last entry of the zip: a signature of all bytes before it and of the directory without it. Every program
// that saves the file again writes another zip, so the seal shows whether the file is the one that was exported.

/** The seal's entry, unless the package has a part of that name: then it has another number. */
export const sealPart = 'customXml/item1.xml'
const sealName = /^customXml\/item\d{1,4}\.xml$/

const directoryEnd = 0x06054b50
const directoryRecord = 0x02014b50
const endLength = 22

interface Directory {
  bytes: Uint8Array
  view: DataView
  /** Offset and length of the directory. */
  start: number
  length: number
  /** Offset of the directory's last record. */
  last: number
  count: number
}

/** The directory of a zip without a comment; null for another file. */
export function directoryOf(bytes: Uint8Array): Directory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - endLength
  if (end < 0 || view.getUint32(end, true) !== directoryEnd) return null
  const [count, length, start] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ]
  if (start + length !== end) return null
  let last = start
  let next = start
  for (let index = 0; index < count; index += 1) {
    if (next + 46 > end || view.getUint32(next, true) !== directoryRecord) return null
    last = next
    next += 46 + view.getUint16(next + 28, true) + view.getUint16(next + 30, true) + view.getUint16(next + 32, true)
  }
  return next === end ? { bytes, view, start, length, last, count } : null
}

/** SHA-256 of the parts of a file before the seal. */
export function hashOf(parts: readonly Uint8Array[]): Uint8Array {
  const hash = sha256.create()
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export const sealXml = (signature: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<seal xmlns="urn:title-review:seal">${signature}</seal>`

interface SealFacts {
  part: string
  crc: number
  length: number
  offset?: number
}

/** A record of the seal: the entry's own header, or with an offset what the directory has of it. */
export function sealRecord({ part, crc, length, offset }: SealFacts): Uint8Array {
  const name = new TextEncoder().encode(part)
  const size = offset === undefined ? 30 : 46
  const shift = offset === undefined ? 0 : 2
  const bytes = new Uint8Array(size + name.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, offset === undefined ? 0x04034b50 : directoryRecord, true)
  if (offset !== undefined) {
    view.setUint16(4, 20, true)
    view.setUint32(42, offset, true)
  }
  view.setUint16(4 + shift, 20, true)
  // 1980-01-01.
  view.setUint16(12 + shift, 0x21, true)
  view.setUint32(14 + shift, crc, true)
  view.setUint32(18 + shift, length, true)
  view.setUint32(22 + shift, length, true)
  view.setUint16(26 + shift, name.length, true)
  bytes.set(name, size)
  return bytes
}

const isAt = (bytes: Uint8Array, at: number, wanted: Uint8Array) =>
  at >= 0 && wanted.every((byte, index) => bytes[at + index] === byte)

/** The seal of a file: its signature, and the hash that must be signed; null if it has none. */
export function sealOf(bytes: Uint8Array): { hash: Uint8Array; signature: string } | null {
  const directory = directoryOf(bytes)
  if (!directory || directory.count === 0) return null
  const { view, start, last } = directory
  const crc = view.getUint32(last + 16, true)
  const length = view.getUint32(last + 24, true)
  const offset = view.getUint32(last + 42, true)
  const name = bytes.subarray(last + 46, last + 46 + view.getUint16(last + 28, true))
  const part = new TextDecoder().decode(name)
  if (!sealName.test(part)) return null
  const header = sealRecord({ part, crc, length })
  const content = offset + header.length
  const isWhole =
    content + length === start &&
    length < 1000 &&
    isAt(bytes, last, sealRecord({ part, crc, length, offset })) &&
    isAt(bytes, offset, header)
  if (!isWhole) return null
  const text = new TextDecoder().decode(bytes.subarray(content, start))
  const signature = /<seal xmlns="urn:title-review:seal">([A-Za-z0-9+/=]+)<\/seal>$/.exec(text)?.[1]
  if (signature === undefined || text !== sealXml(signature)) return null
  return { hash: hashOf([bytes.subarray(0, offset), bytes.subarray(start, last)]), signature }
}
