import type { FormFigure, FormSheetView, FormTyped, FormView } from '../../schema/form'
import { FormCellKind } from '../../schema/form'
import { searchOfFilter } from '../../schema/field/filter-address'
import type { FilledCell, TypedValues } from './fill-form'
import type { StoredForm } from './form-store'
import { readForm, type FormFile, type FormSheet } from './package/read-form'
import { addressOf } from './package/sheet-xml'

/** What a page shows of a sheet; tags further away are typed in Excel. */
const shown = { rows: 300, columns: 60 }

function sheetView({ name, rows, merges }: FormSheet): FormSheetView {
  const cells = rows
    .flatMap((row) => row.cells)
    .filter(({ row, column, text, formula }) => {
      return row <= shown.rows && column < shown.columns && (text !== '' || formula !== null)
    })
    .map(({ row, column, text, formula }) => ({ row, column: column + 1, text, formula: formula !== null }))
  const near = merges.filter(({ top, left }) => top <= shown.rows && left < shown.columns)
  const last = (places: number[], most: number) =>
    Math.min(
      most,
      places.reduce((a, b) => Math.max(a, b), 1),
    )
  const all = rows.flatMap((row) => row.cells)
  return {
    name,
    rows: last([...all.map(({ row }) => row), ...near.map(({ bottom }) => bottom)], shown.rows),
    columns: last([...all.map(({ column }) => column + 1), ...near.map(({ right }) => right + 1)], shown.columns),
    cells,
    merges: near.map(({ top, bottom, left, right }) => ({ top, bottom, left: left + 1, right: right + 1 })),
  }
}

const typedOf = (typed: TypedValues): FormTyped[] =>
  Object.entries(typed).map(([key, value]) => ({ key, value: String(value) }))

export async function formView({ form, file, tags, typed }: StoredForm): Promise<FormView> {
  const { sheets } = await readForm(file, form.fileName)
  return { form, sheets: sheets.filter(({ hidden }) => !hidden).map(sheetView), tags, typed: typedOf(typed) }
}

/** The filled cells as the page shows them; heads only lose their tag. */
export function formFigures({ sheets }: FormFile, cells: readonly FilledCell[]): FormFigure[] {
  return cells.flatMap(({ sheet, row, column, kind, value, meaning, rows, key }) =>
    kind === 'HEAD'
      ? []
      : [
          {
            sheet: sheets[sheet]!.name,
            cell: addressOf(row, column),
            kind: FormCellKind[kind],
            value: value === null ? null : String(value),
            meaning,
            query: rows && rows.asOf === null ? searchOfFilter(rows.filter) : null,
            key,
          },
        ],
  )
}
