import { createHash } from 'node:crypto'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'
import { BackupDamagedError } from './error'
import { readFrames, type Frame } from './frame-reader'
import type { FrameWriter } from './frame-writer'

/** TABLE: rows as COPY writes them. FILE: a file below DATA_DIR. KEYS: the keys, sealed with a passphrase. */
export interface PartName {
  kind: 'TABLE' | 'FILE' | 'KEYS'
  name: string
}

/** A part that is being read; `content` must be read to its end before the next part. */
export interface Part extends PartName {
  content: Readable
}

/** A stream that passes everything on and hashes it. */
function hashing() {
  const hash = createHash('sha256')
  const stream = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  return { stream, digest: () => hash.digest('hex') }
}

/** Compresses and writes a part as it arrives. */
export async function writePart(writer: FrameWriter, name: PartName, content: Readable): Promise<void> {
  await writer.writeJson('BEGIN', name)
  const { stream, digest } = hashing()
  await pipeline(content, stream, createZstdCompress(), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) await writer.write('DATA', chunk)
  })
  await writer.writeJson('END', { sha256: digest() })
}

/** The parts of a backup in order. @throws PortalError as `readFrames` */
export async function* readParts(file: string): AsyncGenerator<Part> {
  const frames = readFrames(file)
  try {
    for (let next = await frames.next(); !next.done; next = await frames.next()) {
      if (next.value.kind !== 'BEGIN') continue
      const name = JSON.parse(next.value.content.toString()) as PartName
      const end: { frame?: Frame } = {}
      const { stream, digest } = hashing()
      const whole = pipeline(Readable.from(dataOf(frames, end)), createZstdDecompress(), stream)
      // A failure reaches the reader of `content` through the stream, and this function below.
      whole.catch(() => {})
      yield { ...name, content: stream }
      await whole
      const { sha256 } = JSON.parse(end.frame!.content.toString()) as { sha256: string }
      if (sha256 !== digest()) throw new BackupDamagedError(0)
    }
  } finally {
    await frames.return(undefined)
  }
}

async function* dataOf(frames: AsyncGenerator<Frame>, end: { frame?: Frame }): AsyncGenerator<Buffer> {
  for (let next = await frames.next(); !next.done; next = await frames.next()) {
    if (next.value.kind === 'DATA') yield next.value.content
    else {
      end.frame = next.value
      return
    }
  }
}

/** Reads a small part into memory. */
export async function contentOf(content: Readable): Promise<Buffer> {
  return Buffer.concat(await content.toArray())
}
