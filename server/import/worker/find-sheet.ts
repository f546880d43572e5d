import type { ImportNote } from '../../../schema/import-run'
import { findHeader, searchedRows, type FoundHeader, type Layout } from '../header'
import type { RawRow } from '../read/cell'
import type { OpenedSheet } from '../read/open-file'

export interface FoundSheet {
  sheet: OpenedSheet
  header: FoundHeader
  /** The rows above the header and the first ones below it. */
  head: RawRow[]
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

interface Search {
  layouts: readonly Layout[]
  yearGiven: boolean
  /** The one to read; null = the best. */
  wanted: string | null
}

/** A complete header first, a visible sheet before a hidden one, then what lacks least. */
function rank({ header, sheet }: FoundSheet): number {
  return header.missing.length * 2 + (sheet.hidden ? 1 : 0)
}

/**
 * The sheet whose header fits best, and a note on every other one: none is left out without a word.
 * null when no sheet has a row that looks like a header.
 */
export async function findSheet(
  sheets: readonly OpenedSheet[],
  { layouts, yearGiven, wanted }: Search,
): Promise<{ found: FoundSheet | null; notes: ImportNote[]; others: string[] }> {
  const candidates: FoundSheet[] = []
  const blank = new Set<string>()
  for (const sheet of sheets) {
    const head = await headOf(sheet)
    if (head.length === 0) blank.add(sheet.name)
    const header = findHeader(head, { layouts, yearGiven })
    if (header) candidates.push({ sheet, header, head })
  }
  const eligible = candidates.filter(({ sheet }) => wanted === null || sheet.name === wanted)
  const found = eligible.toSorted((a, b) => rank(a) - rank(b))[0] ?? null
  const complete = new Set(
    candidates.filter(({ header }) => header.missing.length === 0).map(({ sheet }) => sheet.name),
  )
  const notes = sheets
    .filter((sheet) => sheet !== found?.sheet && !blank.has(sheet.name))
    .map(({ name }) =>
      complete.has(name)
        ? {
            code: 'IMPORT_SHEET_ALSO',
            text: `工作表“${name}”也有完整的表头，这次没有读取；需要时请另行选择该工作表重新核对。`,
          }
        : { code: 'IMPORT_SHEET_SKIPPED', text: `工作表“${name}”没有读取。` },
    )
  const others = [...complete].filter((name) => name !== found?.sheet.name)
  return { found, notes, others }
}
