import type { BriefPreviewQuery } from '../graphql/gql/graphql'

type Piece = BriefPreviewQuery['briefPreview']['lines'][number]['pieces'][number]

/** Pieces of a text; those of an unbroken one stay on one line. */
export interface Run {
  pieces: Piece[]
  isUnbroken: boolean
}

/** Characters of a link that is a figure, not a name. */
const longestFigure = 8
const unit = '(?:个?工作日|个?百分点|[件人个项条天次家年月日％%])'
const numberWithUnit = new RegExp(`(\\d[\\d,.]*${unit}?(?:\\d+${unit})*)`)
const leadingUnit = new RegExp(`^${unit}`)

/** A number and its unit, also a date, are on one line: between a digit and a Chinese character a browser may begin a new one. */
export function unbrokenRuns(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = []
  for (const piece of pieces) {
    const before = runs.at(-1)
    if (piece.rows) {
      runs.push({ pieces: [piece], isUnbroken: piece.text.length <= longestFigure })
      continue
    }
    const own = before?.pieces[0]!.rows ? (leadingUnit.exec(piece.text)?.[0] ?? '') : ''
    if (own) before!.pieces.push({ text: own, rows: null })
    const texts = piece.text.slice(own.length).split(numberWithUnit)
    texts.forEach((text, index) => {
      if (text !== '') runs.push({ pieces: [{ text, rows: null }], isUnbroken: index % 2 === 1 })
    })
  }
  return runs
}
