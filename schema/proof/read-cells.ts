import { errorValue, numberValue, textValue, truthValue } from './canonical'
import { LookReader } from './look-reader'
import { attribute, readXml, required, type Parts, type Relations } from './package-xml'
import { ProofError } from './proof-error'
import { readStyles, type Styles } from './read-styles'
import type { SheetLook } from './sheet-look'

/** Rows of a sheet in every program. */
const mostRows = 1_048_576
/** Characters of the texts that cells share. */
const mostShared = 150_000_000

async function sharedTexts(part: AsyncIterable<Uint8Array>): Promise<string[]> {
  const texts: string[] = []
  let text = ''
  let size = 0
  let takes = false
  let phonetic = 0
  await readXml(part, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic += 1
      takes = name === 't' && phonetic === 0
    },
    close(name) {
      takes = false
      if (name === 'rPh') phonetic -= 1
      if (name !== 'si') return
      size += 2 * text.length + 40
      if (size > mostShared) throw new ProofError('WORKBOOK_TOO_LARGE')
      texts.push(textValue(text))
    },
    text(piece) {
      if (takes) text += piece
    },
  })
  return texts
}

/**
 * @param formula its text, '' if it shares another cell's; null for a value
 * @param format code of its number format
 */
export type TakeCell = (row: number, column: number, value: string, formula: string | null, format: string) => void

export interface Sheet {
  name: string
  /** Gives each cell with a value or a formula, in the order of the file. @returns how it is shown; null where that isn't compared */
  read(cell: TakeCell): Promise<SheetLook | null>
}

/** Column number, from 1, of a reference such as AB12 in this row. */
function columnOf(reference: string, row: number): number {
  const [, letters = '', digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? []
  if (letters === '' || Number(digits) !== row) throw new ProofError('WORKBOOK_UNREADABLE')
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}

function valueOf(type: string | undefined, value: string, shared: readonly string[]): string {
  if (type === 'inlineStr' || type === 'str') return textValue(value)
  const bare = value.trim()
  if (bare === '') return ''
  if (type === 's') {
    const text = shared[Number(bare)]
    if (text === undefined) throw new ProofError('WORKBOOK_UNREADABLE')
    return text
  }
  if (type === 'b') return truthValue(bare === '1' || bare === 'true')
  if (type === 'e') return errorValue(bare)
  const number = type === 'd' ? Date.parse(`${bare}Z`) / 86_400_000 + 25_569 : Number(bare)
  return Number.isFinite(number) ? numberValue(number) : textValue(value)
}

/** What cells of a workbook refer to. */
interface Shared {
  texts: readonly string[]
  styles: Styles
}

async function readSheet(
  part: AsyncIterable<Uint8Array>,
  { texts, styles }: Shared,
  cell: TakeCell,
): Promise<SheetLook> {
  const look = new LookReader(styles)
  let row = 0
  let column = 0
  let type: string | undefined
  let style = 0
  let value = ''
  let takes: 'VALUE' | 'FORMULA' | null = null
  let isInside = false
  let formula: string | null = null
  await readXml(part, {
    open(name, attributes, path) {
      const { r, t, s } = attributes
      const parent = path.at(-1)
      if (name === 'row' && path.length === 2 && parent === 'sheetData') {
        const number = r === undefined ? row + 1 : Number(r)
        // A row that comes again, or before others, is shown by one program and not by another.
        if (!(number > row && number <= mostRows)) throw new ProofError('WORKBOOK_UNREADABLE')
        row = number
        column = 0
        look.row(row, attributes)
      } else if (name === 'c' && path.length === 3 && parent === 'row') {
        const next = r === undefined ? column + 1 : columnOf(r, row)
        if (!(next > column)) throw new ProofError('WORKBOOK_UNREADABLE')
        column = next
        type = t
        style = Number(s ?? 0)
        value = ''
        isInside = true
        formula = null
      } else if (!isInside) {
        look.open(name, attributes, path)
      }
      takes = null
      if (!isInside) return
      if (name === 'f' && parent === 'c') {
        formula = ''
        takes = 'FORMULA'
      } else if ((name === 'v' && parent === 'c') || (name === 't' && (parent === 'is' || parent === 'r'))) {
        takes = 'VALUE'
      }
    },
    close(name, path) {
      takes = null
      if (name !== 'c' || path.length !== 3) {
        if (!isInside) look.close()
        return
      }
      isInside = false
      const canonical = valueOf(type, value, texts)
      if (canonical === '' && formula === null) return
      look.cell(column)
      cell(row, column, canonical, formula, styles.formatOf(style))
    },
    text(piece) {
      if (takes === 'VALUE') value += piece
      else if (takes === 'FORMULA') formula += piece
      else if (!isInside) look.text(piece)
    },
  })
  return look.result()
}

/** The sheets of a workbook. @throws ProofError WORKBOOK_UNREADABLE, WORKBOOK_TOO_LARGE */
export async function sheetsOf(parts: Parts, main: string, relations: Relations): Promise<Sheet[]> {
  const strings = [...relations.values()].find(({ kind }) => kind === 'sharedStrings')
  const shared = {
    texts: strings ? await sharedTexts(required(parts, strings.part)) : [],
    styles: await readStyles(parts, relations),
  }
  const sheets: Sheet[] = []
  await readXml(required(parts, main), {
    open(element, attributes, path) {
      if (element !== 'sheet' || path.at(-1) !== 'sheets') return
      const relation = relations.get(attribute(attributes, 'id') ?? '')
      if (!relation || relation.kind !== 'worksheet') return
      const { part } = relation
      if (sheets.some(({ name }) => name === attributes['name'])) throw new ProofError('WORKBOOK_UNREADABLE')
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible'
      sheets.push({
        name: attributes['name'] ?? '',
        read: async (cell) => ({ ...(await readSheet(required(parts, part), shared, cell)), isHidden }),
      })
    },
  })
  return sheets
}
