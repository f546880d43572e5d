import type { BriefPreview, PaperPiece } from '../../schema/paper'
import { rowsAddress } from '../report/rows-address'
import { composeBrief } from './brief'
import type { Reported } from './brief-facts'
import type { Line, Piece } from './paper'

function addressOf(rows: Piece['rows'], asOf: string | null): string | null {
  if (!rows) return null
  return 'rule' in rows ? `/findings?year=${rows.year}&rule=${rows.rule}` : rowsAddress(rows.filter, asOf)
}

/** A brief for the page: the same words and tables as the file, each figure with the address of its rows. */
export async function previewBrief(reported: Reported): Promise<BriefPreview> {
  const { facts, blocks, annexes } = await composeBrief(reported)
  const { serial, day, previous, resolved } = facts
  const shown = ({ text, rows }: Piece): PaperPiece => ({ text, rows: addressOf(rows, resolved.asOf) })
  return {
    serial,
    day,
    previous,
    sender: reported.viewer.displayName,
    lines: [...blocks.values()]
      .flat()
      .filter((block): block is Line => 'kind' in block)
      .map(({ kind, pieces }) => ({ kind, pieces: pieces.map(shown) })),
    tables: annexes.map(({ title, header, rows }) => ({
      title,
      header,
      rows: rows.map((cells) => ({ cells: cells.map(shown) })),
    })),
  }
}
