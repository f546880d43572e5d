import { crc32 } from 'node:zlib'

/** The first line of every backup; the number is the format's. A reader of another format refuses by it. */
export const beginning = 'title-review-portal backup '
export const format = 1
export const firstLine = Buffer.from(`${beginning}${format}\n`)

/**
 * A backup is its first line and then frames: kind (1 byte), length and CRC-32 (4 bytes each, big-endian), content. The
 * CRC covers all of them, so that no altered byte is interpreted. HEADER comes first; BEGIN, DATA … and END make a part;
 * LAST has the SHA-256 of everything before it.
 */
export const kinds = { HEADER: 1, BEGIN: 2, DATA: 3, END: 4, LAST: 5 } as const
export type FrameKind = keyof typeof kinds

/** Bytes of a frame before its content. */
export const prefixLength = 9
/** Limits what a reader keeps in memory. */
export const largestContent = 8 * 1024 * 1024

export function crcOf(kind: number, content: Uint8Array): number {
  const start = Buffer.alloc(5)
  start.writeUInt8(kind, 0)
  start.writeUInt32BE(content.length, 1)
  return crc32(content, crc32(start))
}
