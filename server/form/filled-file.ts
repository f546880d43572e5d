import { searchOfFilter } from '../../schema/field/filter-address'
import type { FilledCell } from './fill-form'
import { editedSheet, type Written } from './package/edit-sheet'
import { extendedWorkbook } from './package/extend-workbook'
import type { FormFile } from './package/read-form'
import { addressOf } from './package/sheet-xml'
import { sourceSheet } from './package/source-sheet'
import { staleFormulas } from './package/stale-formula'
import { writePackage } from './package/write-form'

interface Sources {
  /** Address of the portal, without a slash at the end. */
  origin: string
  /** Lines above the table of 取数说明. */
  head: readonly string[]
}

const bySheet = (cells: readonly FilledCell[]) => Map.groupBy(cells, ({ sheet }) => sheet)

/** Pages show the present; the rows of a past day are an export. */
const linkOf = (origin: string, { filter, asOf }: NonNullable<FilledCell['rows']>) =>
  asOf === null
    ? `${origin}/declarations?${searchOfFilter(filter)}`
    : `${origin}/workbooks/declarations.xlsx?${searchOfFilter({ ...filter, asOf })}`

/** Lines of 取数说明: every cell but the heads. */
const linesOf = ({ sheets }: FormFile, cells: readonly FilledCell[], origin: string) =>
  cells
    .filter(({ kind }) => kind !== 'HEAD')
    .map(({ sheet, row, column, meaning, value, rows }) => ({
      sheet: sheets[sheet]!.name,
      address: addressOf(row, column),
      meaning,
      value,
      link: rows && linkOf(origin, rows),
    }))

/**
 * The form with its values: the filled cells, the stored results of formulas that read them, and, if wanted, 取数说明 as the
 * last sheet. All other parts and all other XML stay as they are.
 */
export async function filledFile(
  form: FormFile,
  cells: readonly FilledCell[],
  sources: Sources | null,
): Promise<Buffer> {
  const written = new Map<number, Written[]>(bySheet(cells))
  const stale = staleFormulas(form.sheets, written)
  const changed = new Map<string, Buffer>()
  for (const [at, sheet] of form.sheets.entries()) {
    const [values, formulas] = [written.get(at) ?? [], stale.get(at) ?? []]
    if (values.length + formulas.length === 0) continue
    changed.set(sheet.part, sheet.bytesOf(editedSheet(sheet, values, formulas)))
  }
  const sheet = sources && sourceSheet(sources.head, linesOf(form, cells, sources.origin))
  const workbook = await extendedWorkbook(form, { recalculate: stale.size > 0, sheet })
  return writePackage(form.zip, new Map([...changed, ...workbook.changed]), workbook.added)
}
