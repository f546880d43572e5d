import { maskIdNumber, maskIdNumbersIn } from '../../access/id-number-cipher'
import { maskPersonalIn } from '../../access/mask-personal'
import { normaliseText } from '../../text/normalise'
import { shownTextOf, textOf, type Cell } from '../../reader/cell'
import type { TemplateColumn } from '../../../schema/field/attribute'
import { fieldsOf, headerOf, type Field } from '../template'
import { identifierFields, parseIdentifier } from './identifier'
import type { RowProblemCode } from '../row-problem'
import { CellError, type Problem, type Remark } from './problem'

/** What the office writes where there is nothing to say. */
const placeholder = /^(无|\/|-+|—+|－|暂无|N\/A)$/i

/** What programs write for nothing: blank in every column, free text too. */
const programsNothing = /^(null|\\N|nil|none|nan|nat|<NA>)$/i

const fieldsWhereNoneIs = (none: TemplateColumn['none']) => new Set(fieldsOf(({ template }) => template.none === none))

/** Placeholders stand for "nothing" in typed columns; in free text 无 was written and is kept (五(二)1). */
const free = fieldsWhereNoneIs('TEXT')

const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/

/** Columns in which 无 is an answer: no objection, no title held, no year served. */
const answeredNone = fieldsWhereNoneIs('ANSWER')

/** The same whichever file it is: a workbook's reader marks such a text, a text file's leaves it to be looked at here. */
const lostText = [
  'IMPORT_TEXT_LOST',
  '有字丢失或不能显示（丢失的标为“\ufffd”），请对照原始材料重新填写这一格。',
] as const

/** Why a cell can't be read, whatever its column; null where it can. What isn't known is never taken for blank. */
function unknown(cell: Cell): [code: RowProblemCode, reason: string] | null {
  if (cell === null || typeof cell !== 'object' || 'number' in cell) return null
  if ('error' in cell) return ['IMPORT_CELL_ERROR', '单元格是公式错误，请改为正确的内容。']
  if ('merged' in cell)
    return ['IMPORT_CELL_MERGED', '与左边的单元格合并，看不出是相同还是空白；请取消合并，分别填写。']
  if (cell.unread === 'BROKEN_TEXT') return [...lostText]
  return ['IMPORT_CELL_NO_RESULT', '公式没有计算结果；请在 Excel 或 WPS 中打开、保存，或直接填写结果。']
}

/** Whether a text can't be what its sender wrote. */
const hasLost = (text: string) => text.includes('\uFFFD') || !text.isWellFormed() || unprintable.test(text)

/** Reads a row's cells one by one and keeps what is wrong with each, so that a row tells all its problems at once. */
export class RowReader {
  readonly problems: Problem[] = []
  /** Template headers of the typed columns in which 无 was written (五(二)1). */
  readonly writtenNone: string[] = []
  readonly #texts = new Map<Field, string | null>()
  readonly #unknown = new Set<Field>()

  /** @param columnOf where the file has each field */
  constructor(
    readonly cells: readonly Cell[],
    readonly columnOf: ReadonlyMap<Field, number>,
  ) {
    for (const [field, column] of columnOf) {
      const why = unknown(cells[column] ?? null)
      if (!why) continue
      this.note(field, ...why)
      this.#unknown.add(field)
      this.#texts.set(field, null)
    }
  }

  cell(field: Field): Cell {
    const column = this.columnOf.get(field)
    return column === undefined ? null : (this.cells[column] ?? null)
  }

  /** As it is to be read: normalised, placeholders of typed columns blank. */
  text(field: Field): string | null {
    const known = this.#texts.get(field)
    if (known !== undefined) return known
    const cell = this.cell(field)
    const isIdentifier = identifierFields.has(field)
    const whole = normaliseText(isIdentifier ? shownTextOf(cell) : textOf(cell))
    // Into free text people paste ID numbers and phones, which nobody needs there; an identifier stays as it is written.
    const text = isIdentifier ? whole : maskPersonalIn(whole)
    const blank = text === '' || programsNothing.test(text) || (placeholder.test(text) && !this.#says(field, text))
    if (blank && text === '无') this.writtenNone.push(headerOf(field))
    const read = blank ? null : text
    this.#texts.set(field, read)
    return read
  }

  /** Nothing is written at all, not even 无. */
  isBlank(field: Field): boolean {
    const cell = this.cell(field)
    return cell === null || (this.text(field) === null && normaliseText(textOf(cell)) === '')
  }

  #says(field: Field, text: string): boolean {
    return free.has(field) || (text === '无' && answeredNone.has(field))
  }

  note(field: Field, code: RowProblemCode, reason: string, word?: Problem['word']): void {
    // That it can't be read is all there is to say of it.
    if (this.#unknown.has(field)) return
    const text = this.text(field)
    const value = text && (field === 'idNumber' ? maskIdNumber(text) : maskIdNumbersIn(text))
    this.problems.push({ code, field, value, reason, ...(word ? { word } : {}) })
  }

  attempt<T>(field: Field, work: () => T): T | null {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof CellError)) throw error
      this.note(field, error.code, error.reason, error.word)
      return null
    }
  }

  optional<T>(field: Field, parse: (text: string, remark: Remark) => T): T | null {
    const text = this.text(field)
    return text === null ? null : this.attempt(field, () => this.#parse(field, text, parse))
  }

  #parse<T>(field: Field, text: string, parse: (text: string, remark: Remark) => T): T {
    if (hasLost(text)) throw new CellError(...lostText)
    const remark: Remark = (code, reason) => this.note(field, code, reason)
    const isIdentifier = identifierFields.has(field) && field !== 'idNumber'
    return parse(isIdentifier ? parseIdentifier(this.cell(field), text, remark) : text, remark)
  }

  required<T>(field: Field, parse: (text: string, remark: Remark) => T): T | null {
    if (this.text(field) === null) {
      this.note(field, 'IMPORT_MISSING', '必填，不能为空。')
      return null
    }
    return this.optional(field, parse)
  }
}
