import { FileError } from '../error'
import { encodingOf, type Encoding } from '../encoding'
import { readCsvRows } from './csv-rows'
import type { OpenedFile } from '../open-file'
import { separatorOf } from './separator'

const chunkSize = 1024 * 1024
const headSize = 256 * 1024

/** Opens a text file as one sheet. @throws FileError */
export function openCsv(bytes: Buffer): OpenedFile {
  const encoding = encodingOf(bytes)
  const head = [...decoded(bytes.subarray(0, headSize), encoding, true)].join('')
  const { separator, declared } = separatorOf(head)
  const rows = () => readCsvRows(decoded(bytes, encoding), { separator, skipsFirst: declared })
  return {
    kind: 'csv',
    encoding,
    separator,
    sheets: [{ name: 'CSV', hidden: false, filtered: false, merges: [], rows }],
  }
}

/** The decoded text in pieces, without its byte-order mark. @param cut whether it may end within a character */
function* decoded(bytes: Buffer, encoding: Encoding, cut = false): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += chunkSize) {
      yield decoder.decode(bytes.subarray(at, at + chunkSize), { stream: cut || at + chunkSize < bytes.length })
    }
  } catch (error) {
    throw error instanceof TypeError ? new FileError('IMPORT_UNDECODABLE') : error
  }
}
