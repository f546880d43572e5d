import { maskIdNumber, maskIdNumbersIn } from '../../access/personal-data/id-number-cipher'
import { maskPersonalIn } from '../../access/personal-data/mask-personal'
import { cut } from '../../text/cut'
import { normaliseText } from '../../text/normalise'
import { shownTextOf, textOf, type Cell } from '../../reader/sheet/cell'
import type { TemplateColumn } from '../../../schema/field/attribute'
import { fieldsOf, headerOf, type Field } from '../template'
import { checkDate } from './date-bound'
import { identifierFields, parseIdentifier } from './identifier'
import type { RowProblemCode } from '../row-problem'
import { CellError, type Problem, type Remark } from './problem'

/** Texts that offices write for an empty cell. */
const placeholder = /^(无|\/|-+|—+|－|暂无|N\/A)$/i

/** Texts that programs write for an empty cell; they count as blank in free text too. */
const programNull = /^(null|\\N|nil|none|nan|nat|<NA>)$/i

const fieldsWithNone = (none: TemplateColumn['none']) => new Set(fieldsOf(({ template }) => template.none === none))

/** Free-text columns, where 无 is kept as it was written (五(二)1). In typed columns a placeholder counts as blank. */
const freeText = fieldsWithNone('TEXT')

const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/

/** Columns in which 无 is an answer: no objection, no title held, no year of service. */
const noneIsAnswer = fieldsWithNone('ANSWER')

/** One message for both kinds of files: the workbook reader reports such a text, in a text file `hasLost` detects it. */
const lostText = [
  'IMPORT_TEXT_LOST',
  '有字丢失或不能显示（丢失的标为“\ufffd”），请对照原始材料重新填写这一格。',
] as const

/** Why a cell of any column can't be read, as such a cell must not count as blank; null when it can be read. */
function unreadableReason(cell: Cell): [code: RowProblemCode, reason: string] | null {
  if (cell === null || typeof cell !== 'object' || 'number' in cell) return null
  if ('error' in cell) return ['IMPORT_CELL_ERROR', '单元格是公式错误，请改为正确的内容。']
  if ('merged' in cell)
    return ['IMPORT_CELL_MERGED', '与左边的单元格合并，看不出是相同还是空白；请取消合并，分别填写。']
  if (cell.unread === 'BROKEN_TEXT') return [...lostText]
  return ['IMPORT_CELL_NO_RESULT', '公式没有计算结果；请在 Excel 或 WPS 中打开、保存，或直接填写结果。']
}

/**
 * Most characters of a cell. Names and numbers stand in indexes, which can't hold a pasted page: the whole import would fail
 * when it is written. Free text has fewer than the reader keeps of a cell, so that no text is stored cut.
 */
const longest = { freeText: 3000, other: 200 } as const

/** Most characters of a problem's cell that are kept and shown. */
const longestShown = 200

/** Whether characters of a text were lost or can't be shown. */
const hasLost = (text: string) => text.includes('\uFFFD') || !text.isWellFormed() || unprintable.test(text)

/** Reads a row's cells and collects their problems, so that a row reports all its problems at once. */
export class RowReader {
  readonly problems: Problem[] = []
  /** Headers of the typed columns in which 无 was written (五(二)1). */
  readonly writtenNone: string[] = []
  /** The year of the row, which its dates must be near; null while it isn't known, and no date is judged. */
  year: number | null = null
  readonly #texts = new Map<Field, string | null>()
  readonly #unreadable = new Set<Field>()

  /**
   * @param columnOf column index of each field in the file
   * @param today the day of the import, yyyy-mm-dd
   */
  constructor(
    readonly cells: readonly Cell[],
    readonly columnOf: ReadonlyMap<Field, number>,
    readonly today: string,
  ) {
    for (const [field, column] of columnOf) {
      const reason = unreadableReason(cells[column] ?? null)
      if (!reason) continue
      this.note(field, ...reason)
      this.#unreadable.add(field)
      this.#texts.set(field, null)
    }
  }

  cell(field: Field): Cell {
    const column = this.columnOf.get(field)
    return column === undefined ? null : (this.cells[column] ?? null)
  }

  /** The text to read: normalised; null for blank cells and placeholders. */
  text(field: Field): string | null {
    const known = this.#texts.get(field)
    if (known !== undefined) return known
    const cell = this.cell(field)
    if (cell === null) {
      this.#texts.set(field, null)
      return null
    }
    const isIdentifier = identifierFields.has(field)
    const whole = normaliseText(isIdentifier ? shownTextOf(cell) : textOf(cell))
    // People paste ID and phone numbers into free text, where nobody needs them; an identifier is kept as written.
    const text = isIdentifier ? whole : maskPersonalIn(whole)
    const blank = text === '' || programNull.test(text) || (placeholder.test(text) && !this.#isKept(field, text))
    if (blank && text === '无') this.writtenNone.push(headerOf(field))
    const read = blank ? null : text
    this.#texts.set(field, read)
    return read
  }

  /** Whether the cell is empty, without even 无. */
  isBlank(field: Field): boolean {
    const cell = this.cell(field)
    return cell === null || (this.text(field) === null && normaliseText(textOf(cell)) === '')
  }

  /** Whether a placeholder is kept as a text. */
  #isKept(field: Field, text: string): boolean {
    return freeText.has(field) || (text === '无' && noneIsAnswer.has(field))
  }

  note(field: Field, code: RowProblemCode, reason: string, word?: Problem['word']): void {
    // Its one problem, that it can't be read, is already noted.
    if (this.#unreadable.has(field)) return
    const text = this.text(field)
    const value = text && (field === 'idNumber' ? maskIdNumber(text) : maskIdNumbersIn(text))
    this.problems.push({ code, field, value: value && cut(value, longestShown), reason, ...(word ? { word } : {}) })
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
    const most = freeText.has(field) ? longest.freeText : longest.other
    if (text.length > most) {
      throw new CellError('IMPORT_TEXT_LONG', `内容超过 ${most} 字；请核对是否粘贴了别处的内容。`)
    }
    const remark: Remark = (code, reason) => this.note(field, code, reason)
    const isIdentifier = identifierFields.has(field) && field !== 'idNumber'
    const value = parse(isIdentifier ? parseIdentifier(this.cell(field), text, remark) : text, remark)
    if (this.year !== null) checkDate(field, value, this.year, this.today)
    return value
  }

  required<T>(field: Field, parse: (text: string, remark: Remark) => T): T | null {
    if (this.text(field) === null) {
      this.note(field, 'IMPORT_MISSING', '必填，不能为空。')
      return null
    }
    return this.optional(field, parse)
  }
}
