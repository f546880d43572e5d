import type { Attributes } from './package-xml'
import { pageTexts, type HeadAndFoot } from './page-text'
import type { Styles } from './read-styles'
import { addToSpans, isWithin, usualLook, type SheetLook, type Span } from './sheet-look'

const isTrue = (value: string | undefined) => value === '1' || value === 'true'
/** A size of nothing hides, too. */
const isNone = (size: string | undefined) => size !== undefined && Number(size) === 0

/** Reads how a sheet is shown, from the elements around its cells. */
export class LookReader {
  readonly #look = usualLook()
  readonly #hidden: Span[] = []
  readonly #used: boolean[] = []
  readonly #page: HeadAndFoot & { texts: Record<string, string> } = { texts: {} }
  #row = 0
  #isRowHidden = false
  #cells = ''
  #text: string | null = null

  constructor(readonly styles: Styles) {}

  row(row: number, { hidden, ht }: Attributes): void {
    this.#row = row
    this.#isRowHidden = isTrue(hidden) || isNone(ht)
  }

  /** A cell of the row that says something. */
  cell(column: number): void {
    this.#used[column] = true
    if (!this.#isRowHidden) return
    addToSpans(this.#look.rows, this.#row)
    this.#isRowHidden = false
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    const parent = path.at(-1)
    if (name === 'col' && parent === 'cols' && (isTrue(attributes['hidden']) || isNone(attributes['width']))) {
      this.#hidden.push([Number(attributes['min']), Number(attributes['max'])])
    } else if (name === 'headerFooter') {
      this.#page.differentOddEven = isTrue(attributes['differentOddEven'])
      this.#page.differentFirst = isTrue(attributes['differentFirst'])
    } else if (parent === 'headerFooter') {
      this.#page.texts[name] = ''
      this.#text = name
    } else if (name === 'conditionalFormatting') {
      this.#cells = attributes['sqref'] ?? ''
    } else if (name === 'cfRule' && attributes['dxfId'] !== undefined) {
      const code = this.styles.formatOfCondition(Number(attributes['dxfId']))
      if (code !== null) this.#look.conditions.push([this.#cells, code])
    } else if (name === 'numFmt') {
      // A condition of a later version of the format has its style in itself.
      this.#look.conditions.push([this.#cells, attributes['formatCode'] ?? ''])
    }
  }

  close(): void {
    this.#text = null
  }

  text(piece: string): void {
    if (this.#text !== null) this.#page.texts[this.#text] += piece
  }

  result(): SheetLook {
    const { columns } = this.#look
    for (const column of this.#used.keys()) {
      if (this.#used[column] && isWithin(this.#hidden, column)) addToSpans(columns, column)
    }
    return { ...this.#look, pages: pageTexts(this.#page) }
  }
}
