import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'

/** Reads a body whole, and stops as soon as there are too many bytes. @throws the error of `tooLarge` */
export async function receivedBody(body: Readable, largest: number, tooLarge: () => Error): Promise<Buffer> {
  async function* measured() {
    let size = 0
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > largest) throw tooLarge()
      yield chunk
    }
  }
  return buffer(measured())
}
