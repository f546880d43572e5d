import { sha256 } from '@noble/hashes/sha2.js'
import { letterOf } from '../column-letter'
import { addToColumns, rowText, shownValue } from './canonical'
import { anyResult, blockRows, bytesOf, hashLength, type SignedList, type SignedSheet } from './manifest'

/** A cell that differs; null for a blank one. The signed value of a list's row isn't known, since only its hash is signed. */
export interface ChangedCell {
  sheet: string
  /** A cell, or a row's cells when the row is known and the column isn't. */
  address: string
  signed: string | null
  found: string | null
  /** Whether the signed value is known. */
  known: boolean
}

/** Most changed cells that are named; all are counted. */
const mostNamed = 1000

export class Changes {
  readonly cells: ChangedCell[] = []
  count = 0

  add(cell: ChangedCell): void {
    this.count += 1
    if (this.cells.length < mostNamed) this.cells.push(cell)
  }
}

const orNull = (value: string) => (value === '' ? null : value === anyResult ? '=…' : shownValue(value))
const encoder = new TextEncoder()
const sameBytes = (one: Uint8Array, other: Uint8Array) => one.every((byte, index) => byte === other[index])

/** The first bytes of the SHA-256 of a row's text. */
export const rowHash = (values: readonly string[]): Uint8Array =>
  sha256(encoder.encode(rowText(values))).subarray(0, hashLength)

/** Compares the rows of a list in their order, one block at a time. */
class ListComparison {
  readonly #hashes: Uint8Array
  readonly #sums: DataView
  #next: number
  #found: Uint32Array
  /** The changed rows of the block, with their cells. */
  #changed: { row: number; values: string[] }[] = []

  constructor(
    readonly sheet: string,
    readonly list: SignedList,
    readonly changes: Changes,
  ) {
    this.#hashes = bytesOf(list.hashes)
    this.#sums = new DataView(bytesOf(list.sums).buffer)
    this.#next = list.first
    this.#found = new Uint32Array(list.columns)
  }

  /** @param row not before those that were given; rows between them are blank */
  take(row: number, values: string[]): void {
    while (this.#next < row) this.#one(this.#next, [])
    this.#one(row, values)
  }

  end(): void {
    while (this.#next < this.list.first + this.list.rows) this.#one(this.#next, [])
    if ((this.#next - this.list.first) % blockRows !== 0) this.#endBlock()
  }

  #one(row: number, values: string[]): void {
    const index = row - this.list.first
    const signed = this.#hashes.subarray(index * hashLength, (index + 1) * hashLength)
    if (!sameBytes(signed, rowHash(values))) this.#changed.push({ row, values })
    addToColumns(this.#found, values)
    this.#next = row + 1
    if ((index + 1) % blockRows === 0) this.#endBlock()
  }

  #endBlock(): void {
    const { columns, first } = this.list
    const block = Math.floor((this.#next - 1 - first) / blockRows)
    const differing = Array.from({ length: columns }, (_, column) => column).filter(
      (column) => this.#sums.getUint32((block * columns + column) * 4) !== this.#found[column],
    )
    for (const { row, values } of this.#changed) {
      const cell = { sheet: this.sheet, signed: null, known: false }
      for (const column of differing) {
        this.changes.add({ ...cell, address: `${letterOf(column + 1)}${row}`, found: orNull(values[column] ?? '') })
      }
      if (differing.length > 0) continue
      this.changes.add({ ...cell, address: `A${row}:${letterOf(columns)}${row}`, found: null })
    }
    this.#changed = []
    this.#found = new Uint32Array(columns)
  }
}

/** Compares a sheet's cells, given in the order of the file, with what was signed. */
export class SheetComparison {
  readonly #name: string
  readonly #signed = new Map<string, string>()
  readonly #list: ListComparison | null
  readonly #isText: boolean
  readonly #last: number
  #row = 0
  #values: string[] = []

  constructor(
    { name, cells, list, isText }: SignedSheet,
    readonly changes: Changes,
  ) {
    this.#name = name
    this.#isText = isText === true
    for (const [row, ...pairs] of cells) {
      for (let at = 0; at < pairs.length; at += 2) {
        this.#signed.set(this.#addressOf(row, Number(pairs[at])), String(pairs[at + 1]))
      }
    }
    this.#list = list && new ListComparison(name, list, changes)
    this.#last = list ? list.first + list.rows - 1 : 0
  }

  cell(row: number, column: number, value: string, isFormula: boolean): void {
    const { list } = this.#list ?? { list: null }
    if (list && row >= list.first && row <= this.#last && column <= list.columns) {
      if (row !== this.#row) this.#giveRow()
      this.#row = row
      while (this.#values.length < column - 1) this.#values.push('')
      this.#values[column - 1] = value
      return
    }
    const address = this.#addressOf(row, column)
    const signed = this.#signed.get(address) ?? ''
    this.#signed.delete(address)
    if (signed === anyResult ? !isFormula : signed !== value) this.#add(address, signed, value)
  }

  end(): void {
    this.#giveRow()
    this.#list?.end()
    for (const [address, signed] of this.#signed) this.#add(address, signed, '')
  }

  #addressOf(row: number, column: number): string {
    return this.#isText ? `¶${row}` : `${letterOf(column)}${row}`
  }

  #giveRow(): void {
    if (this.#row > 0) this.#list!.take(this.#row, this.#values)
    this.#row = 0
    this.#values = []
  }

  #add(address: string, signed: string, found: string): void {
    this.changes.add({ sheet: this.#name, address, signed: orNull(signed), found: orNull(found), known: true })
  }
}
