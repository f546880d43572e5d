/**
 * ExcelJS decodes every chunk of a sheet by itself, so that a character on a chunk's border falls to pieces (of 6,000
 * rows seven were damaged). It makes its one decoder when it is loaded: this one carries the rest over to the next chunk.
 * Called in the reader's own thread, before ExcelJS is loaded, and nowhere else.
 */
export function decodeAcrossChunks(): void {
  globalThis.TextDecoder = class extends TextDecoder {
    override decode(...[input, options]: Parameters<InstanceType<typeof TextDecoder>['decode']>): string {
      return super.decode(input, { stream: true, ...options })
    }
  }
}
