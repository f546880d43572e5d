import type { DeclarationFilter } from '../../schema/filter'
import type { PaperLineKind } from '../../schema/vocabulary'

/** A part of a text: words, or a figure with what opens its rows. */
export interface Piece {
  text: string
  /** The rows that the figure counts: declarations, of a difference those of two days, or what a rule found about committees. */
  rows?:
    | { filter: DeclarationFilter; since?: { day: string; brief: number | undefined } }
    | { filter: DeclarationFilter; committeeRule: string }
}

/** A paragraph of an official paper. */
export interface Line {
  kind: PaperLineKind
  pieces: readonly Piece[]
}

/** A picture as wide as the text, with its height in mm. */
export interface Picture {
  png: Buffer
  height: number
  title: string
}

/** A part of an official paper's body. */
export type Block = Line | Picture

/** A table after the text, on a page of its own kind. */
export interface Annex {
  title: string
  header: string[]
  rows: Piece[][]
}

/** An official paper (公文), whatever it is about. */
export interface Paper {
  /** Title, addressee (主送机关), headings and texts. */
  blocks: Block[]
  annexes: Annex[]
  /** 发文机关署名. */
  sender: string
  /** 成文日期, yyyy-mm-dd. */
  day: string
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

/** The text of the first line of a kind; empty if the paper has none. */
export const lineOf = (blocks: readonly Block[], kind: PaperLineKind): string => {
  const found = blocks.find((block): block is Line => 'kind' in block && block.kind === kind)
  return found ? textOf(found.pieces) : ''
}
