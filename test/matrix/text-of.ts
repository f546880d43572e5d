import { inflateRawSync } from 'node:zlib'

const centralEntry = 0x02014b50
const endOfDirectory = 0x06054b50

/** The text of a file: for a workbook all its inflated parts, otherwise the file itself. */
export function textOf(file: Buffer): string {
  if (file.subarray(0, 2).toString() !== 'PK') return file.toString()
  const end = file.lastIndexOf(Buffer.from(new Uint32Array([endOfDirectory]).buffer))
  const parts: string[] = []
  for (let at = file.readUInt32LE(end + 16); at < end && file.readUInt32LE(at) === centralEntry;) {
    const size = file.readUInt32LE(at + 20)
    const local = file.readUInt32LE(at + 42)
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const packed = file.subarray(start, start + size)
    parts.push((file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString())
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return parts.join('\n')
}
