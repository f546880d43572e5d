import { sha256 } from '@noble/hashes/sha2.js'
import type { SheetLook } from './sheet-look'

/** The sheet with the manifest: hidden, since spreadsheet programs keep a sheet but not a part that they don't know. */
export const proofSheet = '核验数据'
/** Its first cells, and after them the manifest in pieces. */
export const proofTitle = '本表是核验这份文件的数据，请保留，不要修改。'
export const proofRows = { title: 1, key: 2, signature: 3, pieces: 4 }
/** The part of a Word file with the manifest. */
export const proofPart = { name: 'customXml/item2.xml', namespace: 'urn:title-review:proof' }

/** What is verified of a Word file: its text, a paragraph a row, and its tables. */
export const bodySheet = '正文'
export const tableSheet = (number: number): string => `表${number}`

/** What is verified of a CSV: its lines. */
export const csvSheet = 'CSV'

/** What a file carries to be verified, in base64: the key for its name only, and the packed manifest with its signature. */
export interface Proof {
  key: string
  signature: string
  text: string
}

/** Excel allows 32,767 characters in a cell. */
export const pieceLength = 30_000

/** Bytes of a row's hash. */
export const hashLength = 8

/** Rows that are signed by their hashes: a copy of 100,000 rows would double the file. */
export interface SignedList {
  /** Number of the first row. */
  first: number
  rows: number
  columns: number
  /** Base64: `hashLength` bytes of each row. */
  hashes: string
  /** Base64: for each block of rows, the sums of each column. Files of earlier versions have none. */
  checks?: string
}

/** By number of the row, alternately columns from 1 and what is said of their cells. */
export type ByCell = [row: number, ...(number | string)[]][]

/** How a sheet showed what it says. */
export interface SignedLook extends SheetLook {
  /** Codes of number formats. */
  codes: string[]
  /** The place of each cell's code in `codes`; cells without one are shown as they are. */
  formats: ByCell
  /** Codes of a list's columns. */
  columnFormats: string[]
}

export interface SignedSheet {
  name: string
  /** Whether its rows are the paragraphs of a text. */
  isText?: true
  /** Printed in the sheet's footer. */
  code: string
  /** Canonical values; of a formula's cell `anyResult`. */
  cells: ByCell
  /** Files of earlier versions have none. */
  formulas?: ByCell
  /** Files of earlier versions, texts and CSV have none. */
  look?: SignedLook
  list: SignedList | null
}

export interface Manifest {
  version: 1
  title: string
  /** ISO 8601. */
  at: string
  /** SHA-256 of the file in hex, if it doesn't carry the manifest. */
  fileHash?: string
  /** Of all sheets together, if the file shows one code. */
  code?: string
  sheets: SignedSheet[]
}

/** Signed of a formula whose result the portal doesn't compute: it must still be a formula. */
export const anyResult = '='

const encoder = new TextEncoder()
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Characters. */
const sliceLength = 1 << 16

function* slicesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += sliceLength) yield text.slice(at, at + sliceLength)
}

/** JSON of an object without its last brace. */
const opened = (value: object): string => JSON.stringify(value).slice(0, -1)

/** A list's JSON: of a million rows it is 19 MB, so it is never one text. Base64 needs no escapes. */
function* listJson(list: SignedList | null): Generator<string> {
  if (!list) return yield 'null'
  const { hashes, checks, ...rest } = list
  yield `${opened(rest)},"hashes":"`
  yield* slicesOf(hashes)
  if (checks !== undefined) {
    yield '","checks":"'
    yield* slicesOf(checks)
  }
  yield '"}'
}

/** What a sheet says as JSON, in pieces: `[name, cells, list]`. */
export function* saidJson({ name, cells, list }: Pick<SignedSheet, 'name' | 'cells' | 'list'>): Generator<string> {
  yield `[${JSON.stringify(name)},${JSON.stringify(cells)},`
  yield* listJson(list)
  yield ']'
}

/** A manifest as JSON, in pieces. */
export function* manifestJson({ sheets, ...facts }: Manifest): Generator<string> {
  yield `${opened(facts)},"sheets":[`
  for (const [at, { list, ...sheet }] of sheets.entries()) {
    yield `${at > 0 ? ',' : ''}${opened(sheet)},"list":`
    yield* listJson(list)
    yield '}'
  }
  yield ']}'
}

/** Eight characters from the sheet's figures, to compare a printed page with a file. */
export function codeOf(sheet: Omit<SignedSheet, 'code'>): string {
  const said = sha256.create()
  for (const piece of saidJson(sheet)) said.update(encoder.encode(piece))
  const hash = said.digest()
  let bits = hash.subarray(0, 5).reduce((sum, byte) => sum * 256 + byte, 0)
  let code = ''
  for (let place = 0; place < 8; place += 1) {
    code = alphabet[bits % 32]! + code
    bits = Math.floor(bits / 32)
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

const prefixed = (prefix: string, bytes: Uint8Array): Uint8Array => {
  const head = encoder.encode(prefix)
  const all = new Uint8Array(head.length + bytes.length)
  all.set(head)
  all.set(bytes, head.length)
  return all
}

/** What precedes a manifest's packed bytes in what is signed. */
export const manifestPrefix = 'title-review/workbook/1\n'
export const manifestMessage = (packed: Uint8Array): Uint8Array => prefixed(manifestPrefix, packed)
/** What is signed of a whole file: the SHA-256 of everything but the seal. */
export const fileMessage = (hash: Uint8Array): Uint8Array => prefixed('title-review/file/1\n', hash)

export function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192))
  return btoa(text)
}

/** @throws Error if it is no base64 */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
