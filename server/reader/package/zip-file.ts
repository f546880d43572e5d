import yauzl from 'yauzl'
import { FileError, type FileErrorCode } from '../error'
import { limit } from '../limit'

export interface ZipFile {
  bytes: Buffer
  zip: yauzl.ZipFile
  /** By lower-case name, as names in a workbook are compared without case. */
  entries: Map<string, yauzl.Entry>
}

/**
 * Reads only a zip's directory, so that a malicious or encrypted file is refused before anything is inflated.
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

/** yauzl throws for names with `..`, a drive or a backslash, and for an inconsistent directory. */
async function* entriesOf(zip: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  try {
    yield* zip.eachEntry()
  } catch (error) {
    if (error instanceof FileError) throw error
    const message = String(error)
    if (/encrypt/i.test(message)) throw new FileError('IMPORT_ENCRYPTED')
    throw new FileError(/path|characters in fileName/.test(message) ? 'IMPORT_ZIP_STRUCTURE' : 'IMPORT_TRUNCATED')
  }
}

/** Recognises a zip without a workbook by the names of its entries. */
const otherKinds: [code: FileErrorCode, test: (names: string[]) => boolean][] = [
  ['IMPORT_XLSB', (names) => names.includes('xl/workbook.bin')],
  ['IMPORT_DOCUMENT', (names) => names.includes('word/document.xml') || names.includes('ppt/presentation.xml')],
  ['IMPORT_ODS', (names) => names.includes('mimetype') && names.includes('content.xml')],
  ['IMPORT_NUMBERS', (names) => names.some((name) => name.endsWith('.iwa') || name.endsWith('index.zip'))],
  ['IMPORT_DAMAGED', (names) => names.includes('[content_types].xml')],
]

/** Refuses a zip without a workbook. @throws FileError always */
export function refuseKind({ entries }: ZipFile): never {
  const names = [...entries.keys()]
  throw new FileError(otherKinds.find(([, test]) => test(names))?.[0] ?? 'IMPORT_ARCHIVE')
}

function refuseMacros(names: string[]): void {
  const found = names.some((name) => name.endsWith('vbaproject.bin') || name.includes('xl/macrosheets/'))
  if (found) throw new FileError('IMPORT_MACRO')
}

/** Checks the declared sizes. `readPart` enforces them, so the limits hold for the inflated data too. */
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
