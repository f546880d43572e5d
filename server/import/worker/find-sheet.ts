import type { ImportNote } from '../../../schema/import-run'
import { findHeader, searchedRows, type FoundHeader, type HeaderRows, type HeaderSearch } from '../header/find-header'
import { isOwnSheet } from '../own-sheet'
import type { RawRow } from '../../reader/cell'
import type { OpenedSheet } from '../../reader/open-file'

export interface FoundSheet {
  sheet: OpenedSheet
  header: FoundHeader
  /** The rows above the header and the first ones below it. */
  head: RawRow[]
}

/** Where a person said that the header stands. */
export interface ChosenHeader extends HeaderRows {
  sheet: string
}

/** Enough for the search and for samples of what stands below. */
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
  /** The one to read; null = the best. */
  wanted: string | null
  chosen: ChosenHeader | null
}

/** A complete header first, a visible sheet before a hidden one, then what lacks least. */
function rank({ header, sheet }: FoundSheet): number {
  return header.missing.length * 2 + (sheet.hidden ? 1 : 0)
}

/** Of the sheets that aren't read: none is left out without a word, but for the portal's own. */
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
 * The sheet whose header fits best (null when no sheet has a row that looks like a header), a note on every other one,
 * and the first rows of all.
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
