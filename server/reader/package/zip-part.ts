import { createInflateRaw, crc32 } from 'node:zlib'
import type { Entry } from 'yauzl'
import { FileError } from '../error'
import type { ZipFile } from './zip-file'

const chunkSize = 128 * 1024

/**
 * Inflates a part in chunks and checks its length and CRC-32.
 *
 * @throws FileError IMPORT_INFLATES beyond the declared size, IMPORT_DAMAGED when header, length or CRC-32 don't agree
 */
export async function* readPart(file: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let length = 0
  let sum = 0
  for await (const chunk of inflated(file, entry)) {
    length += chunk.length
    if (length > entry.uncompressedSize) throw new FileError('IMPORT_INFLATES', { what: 'part' })
    if (length === chunk.length && chunk.subarray(0, 2).equals(Buffer.from('PK'))) {
      throw new FileError('IMPORT_ZIP_STRUCTURE')
    }
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (length !== entry.uncompressedSize || sum !== entry.crc32) throw new FileError('IMPORT_DAMAGED')
}

async function* inflated(file: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const packed = await packedBytes(file, entry)
  if (entry.compressionMethod === 0) {
    for (let at = 0; at < packed.length; at += chunkSize) yield packed.subarray(at, at + chunkSize)
    return
  }
  const inflater = createInflateRaw({ chunkSize })
  inflater.end(packed)
  try {
    yield* inflater as AsyncIterable<Buffer>
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code?.startsWith('Z_') ? new FileError('IMPORT_DAMAGED') : error
  }
}

/** The packed bytes, if the part's own header agrees with the zip's directory. */
async function packedBytes({ bytes, zip }: ZipFile, entry: Entry): Promise<Buffer> {
  const local = await zip.readLocalFileHeaderPromise(entry).catch(() => {
    throw new FileError('IMPORT_TRUNCATED')
  })
  const start = local.fileDataStart
  const later = (local.generalPurposeBitFlag & 8) !== 0
  const agrees =
    local.fileName.equals(entry.fileNameRaw) &&
    local.compressionMethod === entry.compressionMethod &&
    (later || local.uncompressedSize === 0xffffffff || local.uncompressedSize === entry.uncompressedSize)
  if (!agrees || ![0, 8].includes(entry.compressionMethod)) throw new FileError('IMPORT_DAMAGED')
  if (start + entry.compressedSize > bytes.length) throw new FileError('IMPORT_TRUNCATED')
  return bytes.subarray(start, start + entry.compressedSize)
}
