import { sql } from 'kysely'
import {
  type Measure,
  PersonMeasure,
  figureLabel,
  measureLabel,
  personMeasureLabel,
  type Label,
} from '../../schema/vocabulary'
import type { DeclarationFilter } from '../../schema/filter'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { InvalidInputError } from '../errors'
import { resolveFilter } from '../filter/resolve'
import { AbsentValues } from './absent-value'
import { FigureCounter, momentOf, type Figure, type Reporting } from './figure'
import { TagProblems, understoodTags, type FormTag, type TaggedCell } from './form-tag'
import { namesOf } from './list'
import type { FormFile } from './package/read-form'
import { addressOf } from './package/sheet-xml'
import { crossingsOf, extentOf, type Head } from './place'
import { TagError, type Meaning } from './tag/meaning'
import { taggedText } from '../text/tagged-text'
import { isRate } from '../../schema/rate'
import type { Vocabulary } from './tag/vocabulary'

/** A value that the filled form has in a cell. */
export interface FilledCell {
  sheet: number
  row: number
  column: number
  /** FIGURE: counted; NAME: of a list; TYPED: by the officer; HEAD: a head without its tag, which isn't listed. */
  kind: 'FIGURE' | 'NAME' | 'TYPED' | 'HEAD'
  value: number | string | null
  /** What it means, in words. */
  meaning: string
  /** What opens the rows behind it. */
  rows: { filter: DeclarationFilter; asOf: string | null } | null
  /** Of a TYPED value: by what it is kept. */
  key: string | null
}

/** Values that officers typed, by the key of their cell. */
export type TypedValues = Readonly<Record<string, string | number>>

interface Filling {
  form: FormFile
  tags: readonly FormTag[]
  typed: TypedValues
  vocabulary: Vocabulary
  reporting: Reporting
}

/** Replaces the employers' names by their ids. */
async function withEmployers(em: EntityManager, meaning: Meaning): Promise<Meaning> {
  if (meaning.employers.length === 0) return meaning
  const found = await em
    .getKysely<DB>()
    .selectFrom('employer')
    .select(['id', 'name'])
    .where(sql<boolean>`name = any(${meaning.employers})`)
    .execute()
  const missing = meaning.employers.find((name) => !found.some((employer) => employer.name === name))
  if (missing !== undefined) throw new TagError('FORM_TAG_UNKNOWN', `没有叫“${missing}”的工作单位。`)
  return { ...meaning, conditions: { ...meaning.conditions, employer: found.map(({ id }) => String(id)) } }
}

/** Whether a name can be written there: the form leaves the cell empty, or it is the list's own. */
function isSpace({ form }: Filling, { sheet, row, column }: TaggedCell, below: number): boolean {
  if (below === 0) return true
  const { rows } = form.sheets[sheet]!
  const cell = rows.find(({ number }) => number === row + below)?.cells.find((each) => each.column === column)
  return !cell || (cell.formula === null && cell.text.trim() === '')
}

/** The names of a list, as row heads below each other. */
async function listHeads(filling: Filling, cell: TaggedCell): Promise<{ heads: Head[]; names: FilledCell[] }> {
  const [meaning] = cell.meanings
  const named = await namesOf(meaning!, filling.reporting)
  const space = named.findIndex((_, at) => !isSpace(filling, cell, at))
  if (space >= 0) {
    throw new TagError('FORM_TAG_INVALID', `列表有 ${named.length} 项，从这一格往下只有 ${space} 个空行，放不下。`)
  }
  const { sheet, row, column } = cell
  const { dimension } = meaning!.list!
  return {
    heads: named.map(({ code, meaning: own }, at) => ({
      top: row + at,
      bottom: row + at,
      left: column,
      right: column,
      meaning: own,
      name: `${dimension}:${code}`,
    })),
    names: named.map(({ label }, at) => ({
      sheet,
      row: row + at,
      column,
      kind: 'NAME',
      value: label,
      meaning: '列表中的名称',
      rows: null,
      key: null,
    })),
  }
}

/** A value to compute: the texts around its figures. */
interface Computed extends Pick<FilledCell, 'sheet' | 'row' | 'column'> {
  texts: readonly string[]
  meanings: readonly Meaning[]
}

interface Plan {
  computed: Computed[]
  cells: FilledCell[]
}

const typedCell = (
  { form, typed }: Filling,
  { sheet, row, column }: Pick<FilledCell, 'sheet' | 'row' | 'column'>,
  name?: string,
): FilledCell => {
  const address = addressOf(row, column)
  const key = `${form.sheets[sheet]!.name}!${name === undefined ? address : `${address.replace(/\d+$/, '')}:${name}`}`
  return { sheet, row, column, kind: 'TYPED', value: typed[key] ?? null, meaning: '由填报人填写', rows: null, key }
}

/** Decides for every cell of the form what it gets, before anything but lists is counted. */
async function planOf(filling: Filling, counter: FigureCounter, problems: TagProblems): Promise<Plan> {
  const { form, reporting } = filling
  const understood = understoodTags(form, filling.tags, filling.vocabulary, problems)
  const plan: Plan = { computed: [], cells: [] }
  const heads = form.sheets.map(() => ({ rows: [] as Head[], columns: [] as Head[] }))
  const absent = new AbsentValues()
  await absent.look(
    reporting,
    understood.flatMap(({ meanings }) => meanings),
  )
  for (const cell of understood) {
    const { sheet, row, column, texts } = cell
    try {
      cell.meanings.forEach((meaning) => absent.refuse(meaning))
      const meanings = await Promise.all(cell.meanings.map((meaning) => withEmployers(reporting.em, meaning)))
      const [first] = meanings
      for (const meaning of meanings) await counter.refuseMoment(meaning)
      const extent = extentOf(form.sheets[sheet]!, row, column)
      if (first!.kind === 'VALUE') plan.computed.push({ sheet, row, column, texts, meanings })
      else if (first!.kind === 'TYPED') plan.cells.push(typedCell(filling, cell))
      else if (first!.kind === 'ROW') heads[sheet]!.rows.push({ ...extent, meaning: first! })
      else if (first!.kind === 'COLUMN') heads[sheet]!.columns.push({ ...extent, meaning: first! })
      else {
        const list = await listHeads(filling, { ...cell, meanings })
        heads[sheet]!.rows.push(...list.heads)
        plan.cells.push(...list.names)
      }
    } catch (error) {
      if (!(error instanceof TagError)) throw error
      problems.add(form.sheets[sheet]!, row, column, error)
    }
  }
  addCrossings(filling, heads, plan, problems)
  return plan
}

function addCrossings(
  filling: Filling,
  heads: readonly { rows: Head[]; columns: Head[] }[],
  plan: Plan,
  problems: TagProblems,
): void {
  const taken = new Set([...plan.cells, ...plan.computed].map(({ sheet, row, column }) => `${sheet}!${row}:${column}`))
  for (const [at, sheet] of filling.form.sheets.entries()) {
    const crossings = crossingsOf(sheet, heads[at]!, (row, column, error) => problems.add(sheet, row, column, error))
    for (const { row, column, meaning, name } of crossings) {
      if (taken.has(`${at}!${row}:${column}`)) continue
      const place = { sheet: at, row, column }
      if (meaning.typed) plan.cells.push(typedCell(filling, place, name))
      else plan.computed.push({ ...place, texts: ['', ''], meanings: [meaning] })
    }
  }
}

/** Heads whose tag is written in the form: it is removed from their text. */
function cleanedHeads({ form }: Filling, filled: readonly FilledCell[]): FilledCell[] {
  const taken = new Set(filled.map(({ sheet, row, column }) => `${sheet}!${row}:${column}`))
  return form.sheets.flatMap((sheet, at) =>
    sheet.rows.flatMap(({ cells }) =>
      cells.flatMap(({ row, column, text, formula }): FilledCell[] => {
        const tagged = formula === null ? taggedText(text) : null
        if (!tagged || taken.has(`${at}!${row}:${column}`)) return []
        const value = tagged.texts.join('').trim()
        const head = { sheet: at, row, column, kind: 'HEAD', value: value === '' ? null : value } as const
        return [{ ...head, meaning: '', rows: null, key: null }]
      }),
    ),
  )
}

const labels: Readonly<Record<string, Label>> = {
  ...measureLabel,
  ...figureLabel,
  ...Object.fromEntries(
    Object.values(PersonMeasure).map((measure) => [`${measure}_PERSONS`, personMeasureLabel[measure]]),
  ),
}

function wordsOf(meaning: Meaning, figure: Figure, reporting: Reporting): string {
  const { year } = momentOf(meaning, reporting)
  const names = [meaning.figure!, ...meaning.also].map((name) => labels[name]!.zh).join('且')
  const day = figure.asOf === null ? '' : `；截至 ${figure.asOf}`
  const of = figure.denominator === null ? '' : `（${figure.numerator}÷${figure.denominator}）`
  return `${year} 年度${names}${of}；${figure.words}${day}`
}

/** A figure as the cell shows it: a rate is a fraction in a cell formatted as a percentage, else a number of percent. */
function shown({ form }: Filling, { sheet, row, column }: Computed, meaning: Meaning, { value }: Figure): number | '—' {
  if (value === '—' || !isRate(meaning.figure as Measure)) return value
  const cell = form.sheets[sheet]!.rows.find(({ number }) => number === row)?.cells.find(
    (each) => each.column === column,
  )
  return form.percent.has(cell?.style ?? 0) ? value : Math.round(value * 1000) / 10
}

function filledCell(filling: Filling, counter: FigureCounter, computed: Computed): FilledCell {
  const { sheet, row, column, texts, meanings } = computed
  const figures = meanings.map((meaning) => counter.figureOf(meaning))
  const values = figures.map((figure, at) => shown(filling, computed, meanings[at]!, figure))
  const isPlain = values.length === 1 && texts.every((text) => text.trim() === '')
  const { filter, asOf } = figures[0]!
  return {
    sheet,
    row,
    column,
    kind: 'FIGURE',
    value: isPlain ? values[0]! : texts.map((text, at) => `${text}${values[at] ?? ''}`).join(''),
    meaning: meanings.map((meaning, at) => wordsOf(meaning, figures[at]!, filling.reporting)).join('／'),
    rows: filter && { filter, asOf },
    key: null,
  }
}

/**
 * Computes all values of a form, from one snapshot.
 *
 * @throws PortalError FORM_TAG_UNKNOWN, FORM_TAG_INVALID, which name the cells, FORM_NO_TAG; InvalidInputError
 */
export async function filledCells(filling: Filling): Promise<FilledCell[]> {
  if (filling.reporting.filter.year.length !== 1) throw new InvalidInputError('填报上级表请选择一个年度。')
  // What is wrong with the page's filter is no tag's fault.
  await resolveFilter(filling.reporting, filling.reporting.filter, filling.reporting.asOf)
  const problems = new TagProblems()
  const counter = new FigureCounter(filling.reporting)
  const { computed, cells } = await planOf(filling, counter, problems)
  problems.refuse()
  for (const { meanings } of computed) for (const meaning of meanings) counter.expect(meaning)
  await counter.count()
  const filled = [...cells, ...computed.map((each) => filledCell(filling, counter, each))]
  return [...filled, ...cleanedHeads(filling, filled)].toSorted(
    (a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column,
  )
}
