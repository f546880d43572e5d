import { pieceLength, proofRows, proofSheet, proofTitle, type Proof } from '../../../schema/proof/manifest'
import { spreadsheet } from '../../reader/package/namespace'
import type { AddedSheet } from './extend-workbook'
import { textCell } from './source-sheet'

/** 核验数据, the hidden sheet with the signed manifest of what the form says. */
export function proofSheetOf({ key, signature, text }: Proof): AddedSheet {
  const rows = new Map([
    [proofRows.title, proofTitle],
    [proofRows.key, key],
    [proofRows.signature, signature],
  ])
  for (let at = 0; at * pieceLength < text.length; at += 1) {
    rows.set(proofRows.pieces + at, text.slice(at * pieceLength, (at + 1) * pieceLength))
  }
  const cells = [...rows].map(([row, value]) => `<row r="${row}">${textCell(row, 0, value)}</row>`)
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${[...spreadsheet][0]}"><sheetData>${cells.join('')}</sheetData></worksheet>`
  return { name: proofSheet, xml, links: new Map(), hidden: true }
}
