/** A part of an official paper's body. */
export type Block =
  | { kind: 'HEADING'; text: string }
  | { kind: 'TEXT'; text: string }
  /** A picture as wide as the text, with its height in mm. */
  | { kind: 'PICTURE'; png: Buffer; height: number; title: string }

/** A table after the text, on a page of its own kind. */
export interface Annex {
  title: string
  /** Shares of the width. */
  widths: number[]
  header: string[]
  rows: string[][]
}

/** An official paper (公文), whatever it is about. */
export interface Paper {
  title: string
  /** 主送机关. */
  addressee: string
  blocks: Block[]
  annexes: Annex[]
  /** 发文机关署名. */
  sender: string
  /** 成文日期, yyyy-mm-dd. */
  day: string
}
