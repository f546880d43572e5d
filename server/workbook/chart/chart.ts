/** Data of a chart: a bar (or a point of a line) for each name, a colour for each series. */
export interface Chart {
  /** Bars side by side, bars of parts, or lines over time. */
  kind: 'BARS' | 'STACK' | 'LINES'
  title: string
  names: string[]
  /** A value is null when the public version hides it. */
  series: { name: string; colour: string; values: (number | null)[] }[]
}

/** A chart with the formulas of its figures, by series and name; null when no sheet of the workbook has them. */
export interface SheetChart {
  chart: Chart
  formulas: string[][] | null
  /** Whether no table of the workbook has its figures, so that they are printed below it. */
  printsFigures?: true
}
