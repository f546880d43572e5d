import { isUtf8 } from 'node:buffer'

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030'

/**
 * Detects a text's encoding by its byte-order mark. Without one it is UTF-16 when every other byte of ASCII characters is
 * 0, UTF-8 when it is valid UTF-8, otherwise GB18030, which includes GBK and GB2312.
 */
export function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8'
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'UTF-8' : 'GB18030')
}

/** Either byte of a character may be 0 (一 is U+4E00), but the upper byte is 0 much more often. */
function unmarkedUtf16(bytes: Buffer): Encoding | null {
  const zeros = [0, 0]
  const sample = bytes.subarray(0, 4096)
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]! += 1
  const [even, odd] = zeros as [number, number]
  if (bytes.length % 2 === 1 || even === odd) return null
  const encoding = even < odd ? 'UTF-16LE' : 'UTF-16BE'
  const text = new TextDecoder(encoding).decode(sample).slice(0, -1)
  const isText = /[\t\r\n]/.test(text) && !/[^\P{C}\t\r\n\u200b-\u200f\ufeff]|\ufffd/u.test(text)
  return isText ? encoding : null
}
