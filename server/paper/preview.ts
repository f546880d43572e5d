import type { BriefPreview, LetterPreview, PaperLine, PaperPiece, PaperTable } from '../../schema/paper'
import { differenceAddress, findingsAddress, rowsAddress } from '../report/rows-address'
import { composeBrief } from './brief'
import type { Reported } from './brief-facts'
import { composeLetter } from './letter'
import type { Annex, Block, Line, Piece } from './paper'
import { reportingUnit } from '../report/reporting-unit'

function addressOf(rows: Piece['rows'], asOf: string | null): string | null {
  if (!rows) return null
  if ('committeeRule' in rows) return findingsAddress(rows.filter, asOf, rows.committeeRule)
  const { filter, since } = rows
  return since ? differenceAddress(filter, asOf, { year: null, ...since }) : rowsAddress(filter, asOf)
}

/** A paper for the page: its words and tables, without pictures. */
function shownPaper(
  { blocks, annexes }: { blocks: readonly Block[]; annexes: readonly Annex[] },
  asOf: string | null,
): { lines: PaperLine[]; tables: PaperTable[] } {
  const shown = ({ text, rows }: Piece): PaperPiece => ({ text, rows: addressOf(rows, asOf) })
  return {
    lines: blocks
      .filter((block): block is Line => 'kind' in block)
      .map(({ kind, pieces }) => ({ kind, pieces: pieces.map(shown) })),
    tables: annexes.map(({ title, header, rows }) => ({
      title,
      header,
      rows: rows.map((cells) => ({ cells: cells.map(shown) })),
    })),
  }
}

/** A brief for the page: the same words and tables as the file, each figure with the address of its rows. */
export async function previewBrief(reported: Reported): Promise<BriefPreview> {
  const { facts, blocks, annexes } = await composeBrief(reported)
  const { serial, day, previous, resolved } = facts
  const shown = shownPaper({ blocks: [...blocks.values()].flat(), annexes }, resolved.asOf)
  return { serial, day, previous, sender: reportingUnit(reported.viewer), ...shown }
}

/** A 催办函 for the page, in the same way. */
export async function previewLetter(reported: Reported): Promise<LetterPreview> {
  const letter = await composeLetter(reported)
  const { sender, day, asOf } = letter
  return { sender, day, ...shownPaper(letter, asOf) }
}
