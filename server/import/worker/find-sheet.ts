import type { ImportNote } from '../../../schema/import-run'
import { findHeader, searchedRows, type FoundHeader, type HeaderRows, type HeaderSearch } from '../header/find-header'
import { isOwnSheet } from '../own-sheet'
import type { RawRow } from '../../reader/sheet/cell'
import type { OpenedSheet } from '../../reader/open-file'

export interface FoundSheet {
  sheet: OpenedSheet
  header: FoundHeader
  /** The rows above the header and the first ones below it. */
  head: RawRow[]
}

/** The header rows that a person chose, and their sheet. */
export interface ChosenHeader extends HeaderRows {
  sheet: string
}

/** Rows to search for the header, and rows below it for samples of values. */
const headRows = searchedRows + 20

async function headOf(sheet: OpenedSheet): Promise<RawRow[]> {
  const head: RawRow[] = []
  for await (const batch of sheet.rows()) {
    head.push(...batch)
    if (head.length >= headRows) break
  }
  return head.slice(0, headRows)
}

interface Search extends Pick<HeaderSearch, 'layouts' | 'yearGiven' | 'isListWord'> {
  /** Name of the sheet to read; null = the best one. */
  wanted: string | null
  chosen: ChosenHeader | null
}

/** Sorts sheets by the number of missing columns; of equal ones a visible sheet comes before a hidden one. */
function rank({ header, sheet }: FoundSheet): number {
  return header.missing.length * 2 + (sheet.hidden ? 1 : 0)
}

/** A note on each sheet that isn't read, except blank sheets and the portal's own. */
function notesOf(unread: readonly SheetWithHead[], complete: ReadonlySet<string>): ImportNote[] {
  return unread
    .filter(({ head }) => head.length > 0 && !isOwnSheet(head))
    .map(({ sheet: { name } }) =>
      complete.has(name)
        ? {
            code: 'IMPORT_SHEET_ALSO',
            text: `工作表“${name}”也有完整的表头，这次没有读取；需要时请另行选择该工作表重新核对。`,
          }
        : { code: 'IMPORT_SHEET_SKIPPED', text: `工作表“${name}”没有读取。` },
    )
}

export interface SheetWithHead {
  sheet: OpenedSheet
  head: RawRow[]
}

/**
 * Finds the sheet with the best header (null when no sheet has a row that looks like one). Also returns notes on the
 * other sheets, the names of those with a complete header, and the first rows of all sheets.
 */
export async function findSheet(sheets: readonly OpenedSheet[], { wanted, chosen, ...search }: Search) {
  const heads: SheetWithHead[] = []
  for (const sheet of sheets) heads.push({ sheet, head: await headOf(sheet) })
  const candidates = heads.flatMap(({ sheet, head }): FoundSheet[] => {
    const own = chosen?.sheet === sheet.name ? chosen : null
    const header = findHeader(head, { ...search, merges: sheet.merges, chosen: own })
    return header ? [{ sheet, header, head }] : []
  })
  const named = chosen?.sheet ?? wanted
  const eligible = candidates.filter(({ sheet }) => named === null || sheet.name === named)
  const found = eligible.toSorted((a, b) => rank(a) - rank(b))[0] ?? null
  const complete = new Set(
    candidates.filter(({ header }) => header.missing.length === 0).map(({ sheet }) => sheet.name),
  )
  const notes = notesOf(
    heads.filter(({ sheet }) => sheet !== found?.sheet),
    complete,
  )
  const others = [...complete].filter((name) => name !== found?.sheet.name)
  return { found, notes, others, heads }
}
