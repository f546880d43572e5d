import yauzl from 'yauzl'
import { FileError, type FileErrorCode } from './error'
import { limit } from './limit'

export interface ZipFile {
  bytes: Buffer
  zip: yauzl.ZipFile
  /** By lower-case name, as workbooks compare them. */
  entries: Map<string, yauzl.Entry>
}

/**
 * Reads a zip's directory and nothing else, and refuses what isn't a plain workbook before anything inflates.
 *
 * @throws FileError
 */
export async function openZip(bytes: Buffer): Promise<ZipFile> {
  const zip = await openDirectory(bytes)
  if (zip.entryCount > limit.entries) throw new FileError('IMPORT_ZIP_STRUCTURE')
  const entries = new Map<string, yauzl.Entry>()
  for await (const entry of entriesOf(zip)) {
    if (entry.isEncrypted()) throw new FileError('IMPORT_ENCRYPTED')
    const name = entry.fileName.toLowerCase()
    if (entries.has(name)) throw new FileError('IMPORT_ZIP_STRUCTURE')
    entries.set(name, entry)
  }
  refuseMacros([...entries.keys()])
  refuseSizes([...entries.values()], bytes.length)
  return { bytes, zip, entries }
}

async function openDirectory(bytes: Buffer): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.fromBufferPromise(bytes, { lazyEntries: true })
  } catch {
    throw new FileError('IMPORT_TRUNCATED')
  }
}

/** Names with `..`, a drive or a backslash end the reading, as does a directory that doesn't hold together. */
async function* entriesOf(zip: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  try {
    yield* zip.eachEntry()
  } catch (error) {
    if (error instanceof FileError) throw error
    const said = String(error)
    if (/encrypt/i.test(said)) throw new FileError('IMPORT_ENCRYPTED')
    throw new FileError(/path|characters in fileName/.test(said) ? 'IMPORT_ZIP_STRUCTURE' : 'IMPORT_TRUNCATED')
  }
}

/** What a zip without a workbook is, by what programs call their parts. */
const otherKinds: [code: FileErrorCode, test: (names: string[]) => boolean][] = [
  ['IMPORT_XLSB', (names) => names.includes('xl/workbook.bin')],
  ['IMPORT_DOCUMENT', (names) => names.includes('word/document.xml') || names.includes('ppt/presentation.xml')],
  ['IMPORT_ODS', (names) => names.includes('mimetype') && names.includes('content.xml')],
  ['IMPORT_NUMBERS', (names) => names.some((name) => name.endsWith('.iwa') || name.endsWith('index.zip'))],
  ['IMPORT_DAMAGED', (names) => names.includes('[content_types].xml')],
]

/** @throws FileError in any case: of a zip whose package names no workbook */
export function refuseKind({ entries }: ZipFile): never {
  const names = [...entries.keys()]
  throw new FileError(otherKinds.find(([, test]) => test(names))?.[0] ?? 'IMPORT_ARCHIVE')
}

function refuseMacros(names: string[]): void {
  const found = names.some((name) => name.endsWith('vbaproject.bin') || name.includes('xl/macrosheets/'))
  if (found) throw new FileError('IMPORT_MACRO')
}

/** Sizes as declared; reading a part stops where it exceeds its own, so that the sum holds for what is inflated. */
function refuseSizes(entries: yauzl.Entry[], size: number): void {
  const inflated = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (inflated > Math.max(size * limit.ratio, limit.ratioFree))
    throw new FileError('IMPORT_INFLATES', { what: 'ratio' })
  if (inflated > limit.inflated) throw new FileError('IMPORT_INFLATES')
  let end = 0
  for (const { relativeOffsetOfLocalHeader: start, compressedSize } of entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    if (start < end) throw new FileError('IMPORT_ZIP_STRUCTURE')
    end = start + compressedSize
  }
}
