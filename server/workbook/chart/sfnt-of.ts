import { inflateSync } from 'node:zlib'

const woffHeader = 44
const woffEntry = 20
const sfntEntry = 16

const padded = (length: number) => Math.ceil(length / 4) * 4

/**
 * Unpacks the font in a WOFF 1 file (W3C WOFF File Format 1.0), which has each table deflated and its own directory. The
 * renderer reads only sfnt (TrueType), while the npm packages contain WOFF.
 */
export function sfntOf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1 font')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = woffHeader + index * woffEntry
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((place) => woff.readUInt32BE(at + place))
    const bytes = woff.subarray(offset!, offset! + packed!)
    return { tag: woff.subarray(at, at + 4), checksum: checksum!, data: packed! < length! ? inflateSync(bytes) : bytes }
  })
  const power = Math.floor(Math.log2(count))
  const head = Buffer.alloc(12 + count * sfntEntry)
  head.writeUInt32BE(woff.readUInt32BE(4), 0)
  ;[count, 2 ** power * 16, power, (count - 2 ** power) * 16].forEach((value, index) =>
    head.writeUInt16BE(value, 4 + 2 * index),
  )
  let offset = head.length
  const bodies = tables.map(({ tag, checksum, data }, index) => {
    const at = 12 + index * sfntEntry
    tag.copy(head, at)
    ;[checksum, offset, data.length].forEach((value, place) => head.writeUInt32BE(value, at + 4 + 4 * place))
    const body = Buffer.alloc(padded(data.length))
    data.copy(body)
    offset += body.length
    return body
  })
  return Buffer.concat([head, ...bodies])
}
