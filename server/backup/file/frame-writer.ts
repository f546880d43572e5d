import { createHash } from 'node:crypto'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { crcOf, firstLine, kinds, prefixLength, type FrameKind } from './frame'

/** Writes a backup under the name `<file>.part`, and renames it when it is complete and on disk. */
export class FrameWriter {
  readonly #hash = createHash('sha256')
  /** Bytes that were written. */
  size = 0

  private constructor(
    private readonly file: string,
    private readonly handle: FileHandle,
  ) {}

  static async create(file: string): Promise<FrameWriter> {
    const writer = new FrameWriter(file, await open(`${file}.part`, 'w', 0o600))
    try {
      await writer.#append(firstLine)
    } catch (error) {
      await writer.discard()
      throw error
    }
    return writer
  }

  async write(kind: FrameKind, content: Uint8Array): Promise<void> {
    const prefix = Buffer.alloc(prefixLength)
    prefix.writeUInt8(kinds[kind], 0)
    prefix.writeUInt32BE(content.length, 1)
    prefix.writeUInt32BE(crcOf(kinds[kind], content), 5)
    await this.#append(prefix)
    await this.#append(content)
  }

  writeJson(kind: FrameKind, content: unknown): Promise<void> {
    return this.write(kind, Buffer.from(JSON.stringify(content)))
  }

  /** Once this resolves, the file is complete and survives a power cut. */
  async finish(): Promise<void> {
    await this.writeJson('LAST', { sha256: this.#hash.copy().digest('hex') })
    await this.handle.sync()
    await this.handle.close()
    await rename(`${this.file}.part`, this.file)
    const folder = await open(path.dirname(this.file), 'r')
    await folder.sync().finally(() => folder.close())
  }

  /** After a failure: nothing remains of the file. */
  async discard(): Promise<void> {
    await this.handle.close().catch(() => {})
    await rm(`${this.file}.part`, { force: true })
  }

  async #append(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes)
    this.size += bytes.length
    for (let done = 0; done < bytes.length;) done += (await this.handle.write(bytes, done)).bytesWritten
  }
}
