import { constants, crc32, deflateRawSync } from 'node:zlib'
import { zipOf, type ZipPart } from './zip'

export interface Bomb {
  before?: string
  unit: string | Buffer
  times: number
  after?: string
}

/**
 * A compressed part that repeats a unit. The unit is compressed only once: a completely flushed block can be repeated any
 * number of times.
 */
export function bombOf(name: string, { before = '', unit, times, after = '' }: Bomb): ZipPart {
  const flush = (content: string | Buffer) => deflateRawSync(content, { finishFlush: constants.Z_FULL_FLUSH, level: 9 })
  const packedUnit = flush(unit)
  const packed = Buffer.concat([flush(before), ...Array<Buffer>(times).fill(packedUnit), deflateRawSync(after)])
  let crc = crc32(before)
  for (let count = 0; count < times; count += 1) crc = crc32(unit, crc)
  const size = Buffer.byteLength(before) + Buffer.byteLength(unit) * times + Buffer.byteLength(after)
  return { name, content: '', packed, declaredSize: size, crc: crc32(after, crc) }
}

/** Bytes that cannot be compressed, so that a bomb's ratio looks like that of a normal workbook. */
export const padding = (megabytes: number): ZipPart => {
  const content = Buffer.alloc(megabytes * 1024 * 1024)
  let state = 1
  for (let at = 0; at < content.length; at += 4) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    content.writeUInt32LE(state, at)
  }
  return { name: 'xl/media/image1.png', content, stored: true }
}

export const zipWith = (parts: ZipPart[], ...instead: ZipPart[]): Buffer =>
  zipOf([...parts.filter(({ name }) => !instead.some((other) => other.name === name)), ...instead])
