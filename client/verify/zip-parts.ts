import { unzipSync } from 'fflate'
import { ProofError } from '../../schema/proof/proof-error'
import type { Parts } from '../../schema/proof/package-xml'

/** Bytes of the file, and of all its parts. */
const limits = { file: 40 * 1024 * 1024, inflated: 600 * 1024 * 1024, entries: 2000 }
const pieceLength = 1 << 18

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += pieceLength) {
    // Lets the page draw.
    await new Promise((resolve) => setTimeout(resolve))
    yield bytes.subarray(from, from + pieceLength)
  }
}

/** The parts of a zip, each unpacked when it is read. @throws ProofError */
export function partsOfZip(bytes: Uint8Array): Parts {
  if (bytes.length > limits.file) throw new ProofError('WORKBOOK_TOO_LARGE')
  const unpack = (use: (name: string, size: number) => boolean) => {
    try {
      return unzipSync(bytes, { filter: ({ name, originalSize }) => use(name.toLowerCase(), originalSize) })
    } catch (error) {
      throw error instanceof ProofError ? error : new ProofError('WORKBOOK_UNREADABLE')
    }
  }
  const names = new Set<string>()
  let inflated = 0
  unpack((name, size) => {
    // Of two parts with one name, programs show different ones.
    if (names.has(name)) throw new ProofError('WORKBOOK_UNREADABLE')
    names.add(name)
    inflated += size
    if (inflated > limits.inflated || names.size > limits.entries) throw new ProofError('WORKBOOK_TOO_LARGE')
    return false
  })
  return (wanted) => (names.has(wanted) ? pieces(Object.values(unpack((name) => name === wanted))[0]!) : null)
}
