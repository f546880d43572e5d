import { letterOf } from '../column-letter'
import { byPlace, placeOf } from './by-place'
import { shortened } from './canonical'
import { cellFormat, type CellFormat } from './cell-format'
import { Changes, type Change } from './changes'
import type { SignedSheet } from './manifest'
import type { Cell } from './rows'
import { addToSpans, isWithin, type SheetLook, type Span } from './sheet-look'

/** Compares how a sheet shows what it says with how it showed it: what only the export hid may be shown now. */
export class LookComparison {
  readonly #formats: ReadonlyMap<number, string>
  readonly #known = new Map<string, CellFormat>()
  /** Differences of formats, by row. */
  readonly #differing = new Map<number, Changes>()

  constructor(readonly signed: SignedSheet) {
    this.#formats = byPlace(signed.look?.formats ?? [])
  }

  /** @param row from 0 */
  add(row: number, { column, value, format }: Cell): void {
    const { look } = this.signed
    const kind = value.startsWith('#') ? 'number' : value.startsWith('$') ? 'text' : null
    if (!look || kind === null) return
    const signed = this.#codeOf(row, column)
    if (signed === format || this.#shownBy(signed)[kind] === this.#shownBy(format)[kind]) return
    const changes = this.#differing.get(row) ?? new Changes()
    this.#differing.set(row, changes)
    changes.add({
      ...this.#difference('FORMAT', `${letterOf(column)}${row + 1}`),
      signed: signed === '' ? null : shortened(signed),
      found: shortened(format),
    })
  }

  /**
   * @param look null if it isn't known
   * @param signedOf the signed row of each found row, −1 for none; null if all are in their places
   */
  report(look: SheetLook | null, signedOf: Int32Array | null, changes: Changes): void {
    const { look: signed } = this.signed
    if (!signed || !look) return
    for (const [row, differing] of this.#differing) {
      if (signedOf === null || signedOf[row] === row) changes.addAll(differing)
    }
    for (const [cells, code] of look.conditions) {
      const shown = this.#shownBy(code)
      const isNew = !signed.conditions.some(([, other]) => this.#shownBy(other).number === shown.number)
      if (shown.number !== '' && isNew) {
        changes.add({ ...this.#difference('FORMAT', shortened(cells)), signed: null, found: shortened(code) })
      }
    }
    const hide = (address: string) => changes.add(this.#difference('HIDDEN', address))
    if (look.isHidden && !signed.isHidden) hide('')
    const wasHidden = (row: number) => {
      const from = signedOf?.[row - 1] ?? -1
      return isWithin(signed.rows, from < 0 ? row : from + 1)
    }
    for (const [first, last] of newlyIn(look.rows, wasHidden)) hide(`${first}:${last}`)
    for (const [first, last] of newlyIn(look.columns, (column) => isWithin(signed.columns, column))) {
      hide(`${letterOf(first)}:${letterOf(last)}`)
    }
    this.#comparePages(signed, look, changes)
  }

  #comparePages(signed: SheetLook, look: SheetLook, changes: Changes): void {
    for (const place of new Set([...Object.keys(signed.pages), ...Object.keys(look.pages)])) {
      const [before = '', now = ''] = [signed.pages[place], look.pages[place]]
      if (before.replace(/\s/g, '') === now.replace(/\s/g, '')) continue
      changes.add({
        ...this.#difference(place.startsWith('HEAD') ? 'HEAD' : 'FOOT', ''),
        signed: before === '' ? null : shortened(before),
        found: now === '' ? null : shortened(now),
      })
    }
  }

  #codeOf(row: number, column: number): string {
    const { list, look } = this.signed
    const isListed = list !== null && row >= list.first - 1 && row < list.first - 1 + list.rows
    if (isListed && column <= list.columns) return look!.columnFormats[column - 1] ?? ''
    const place = this.#formats.get(placeOf(row + 1, column))
    return place === undefined ? '' : (look!.codes[Number(place)] ?? '')
  }

  #shownBy(code: string): CellFormat {
    let shown = this.#known.get(code)
    if (!shown) this.#known.set(code, (shown = cellFormat(code)))
    return shown
  }

  #difference = (change: Change, address: string) => ({
    sheet: this.signed.name,
    change,
    address,
    from: null,
    signed: null,
    found: null,
    known: true,
  })
}

/** The parts of spans that weren't hidden. */
function newlyIn(spans: readonly Span[], wasHidden: (place: number) => boolean): Span[] {
  const found: Span[] = []
  for (const [first, last] of spans) {
    for (let place = first; place <= last; place += 1) if (!wasHidden(place)) addToSpans(found, place)
  }
  return found
}
