import { heldBack } from '../sheet'
import { xmlEscaped } from '../xml-escaped'
import type { Chart } from './chart'
import { colourOf } from './colour'

/** Where the cells of a chart stand: its title, the names below it, the names of its series beside it. */
export interface ChartCells {
  /** Name of the sheet. */
  sheet: string
  /** Row of the title and of the names of the series. */
  row: number
  /** Letters of the columns: the names, and each series. */
  names: string
  series: string[]
}

const namespaces = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ')
const axes = { names: 111_111_111, values: 222_222_222 }

/** Hundredths of points; on paper the sheet is scaled to 80 %. */
const size = { title: 1400, text: 1000 }
/** Points that a number needs beside a bar. */
const labelHeight = 12

const fill = (name: string) => `<a:solidFill><a:srgbClr val="${name.slice(1).toUpperCase()}"/></a:solidFill>`
const outline = (name: string, points: number) => `<a:ln w="${Math.round(points * 12_700)}">${fill(name)}</a:ln>`
const noLine = '<a:ln><a:noFill/></a:ln>'

const fontOf = (tag: string, points: number) =>
  `<a:${tag} lang="zh-CN" sz="${points}" b="0">${fill(colourOf('ink'))}<a:latin typeface="微软雅黑"/><a:ea typeface="微软雅黑"/></a:${tag}>`
/**
 * Text is level: labels with little room would be turned until they can't be read.
 *
 * @param rotation 60,000ths of a degree
 */
const font = (points: number, rotation = 0) =>
  `<c:txPr><a:bodyPr rot="${rotation}" vert="horz"/><a:lstStyle/><a:p><a:pPr>${fontOf('defRPr', points).replace(' lang="zh-CN"', '')}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`

/** The cells of a chart, as formulas, with the values that they had when the file was written. */
class References {
  constructor(
    readonly chart: Chart,
    readonly cells: ChartCells,
  ) {}

  #cell(letter: string, row: number): string {
    return `'${this.cells.sheet}'!$${letter}$${row}`
  }

  #below(letter: string): string {
    const { row } = this.cells
    return `${this.#cell(letter, row + 1)}:$${letter}$${row + this.chart.names.length}`
  }

  #texts(formula: string, texts: readonly string[]): string {
    const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${xmlEscaped(text)}</c:v></c:pt>`).join('')
    return `<c:strRef><c:f>${xmlEscaped(formula)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache></c:strRef>`
  }

  title(): string {
    return this.#texts(this.#cell(this.cells.names, this.cells.row), [this.chart.title])
  }

  names(): string {
    return this.#texts(this.#below(this.cells.names), this.chart.names)
  }

  nameOf(series: number): string {
    return this.#texts(this.#cell(this.cells.series[series]!, this.cells.row), [this.chart.series[series]!.name])
  }

  valuesOf(series: number): string {
    const { values } = this.chart.series[series]!
    const points = values.map((value, index) =>
      value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
    )
    const formula = xmlEscaped(this.#below(this.cells.series[series]!))
    return `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`
  }
}

const shownParts = (value: boolean) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`

/** Numbers at the ends of the bars; a hidden one has its sign, because a text counts as 0 in a chart. */
function labels(values: readonly (number | null)[]): string {
  const held = values.flatMap((value, index) => (value === null ? [index] : []))
  const sign = `<c:tx><c:rich><a:bodyPr/><a:p><a:r>${fontOf('rPr', size.text)}<a:t>${heldBack}</a:t></a:r></a:p></c:rich></c:tx>`
  const own = held.map(
    (index) => `<c:dLbl><c:idx val="${index}"/>${sign}<c:dLblPos val="outEnd"/>${shownParts(true)}</c:dLbl>`,
  )
  return `<c:dLbls>${own.join('')}<c:spPr><a:noFill/>${noLine}</c:spPr>${font(size.text)}<c:dLblPos val="outEnd"/>${shownParts(true)}</c:dLbls>`
}

function bars(chart: Chart, references: References, height: number): string {
  const isStack = chart.kind === 'STACK'
  const thickness = height / Math.max(1, chart.names.length * chart.series.length)
  const series = chart.series.map(({ colour, values }, index) =>
    [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${references.nameOf(index)}</c:tx>`,
      `<c:spPr>${fill(colour)}${noLine}</c:spPr><c:invertIfNegative val="0"/>`,
      !isStack && thickness >= labelHeight ? labels(values) : '',
      `<c:cat>${references.names()}</c:cat><c:val>${references.valuesOf(index)}</c:val></c:ser>`,
    ].join(''),
  )
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="${isStack ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="40"/><c:overlap val="${isStack ? 100 : 0}"/><c:axId val="${axes.names}"/><c:axId val="${axes.values}"/></c:barChart>`
}

function lines(chart: Chart, references: References): string {
  const series = chart.series.map(({ colour }, index) =>
    [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${references.nameOf(index)}</c:tx>`,
      `<c:spPr>${outline(colour, 2)}</c:spPr>`,
      `<c:marker><c:symbol val="circle"/><c:size val="4"/><c:spPr>${fill(colour)}${noLine}</c:spPr></c:marker>`,
      `<c:cat>${references.names()}</c:cat><c:val>${references.valuesOf(index)}</c:val><c:smooth val="0"/></c:ser>`,
    ].join(''),
  )
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/><c:axId val="${axes.names}"/><c:axId val="${axes.values}"/></c:lineChart>`
}

/** Between numbers of a lying axis: at most five have room on a page of paper, and more would be turned. */
function stepOf({ kind, names, series }: Chart): number {
  const lengths = names.map((_, place) => {
    const bars = series.map(({ values }) => values[place] ?? 0)
    return kind === 'STACK' ? bars.reduce((sum, bar) => sum + bar, 0) : Math.max(0, ...bars)
  })
  const least = Math.max(1, ...lengths) / 4
  const power = 10 ** Math.floor(Math.log10(least))
  return Math.max(1, [1, 2, 5, 10].find((factor) => factor * power >= least)! * power)
}

/**
 * LibreOffice divides level names that have no room, a day at its hyphens. Of turned ones it leaves some out, as Excel does, and
 * nobody sees so small an angle.
 */
const unbroken = 1

/** Bars lie, with the first name on top and the numbers' axis at the bottom; lines go from left to right. */
function axesOf(chart: Chart): string {
  const isLying = chart.kind !== 'LINES'
  const axis = (name: string, points: string) => `<c:spPr>${outline(colourOf(name), 0.75)}</c:spPr>${points}`
  const names = [
    `<c:catAx><c:axId val="${axes.names}"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    axis('line-strong', font(size.text, isLying ? 0 : unbroken)),
    `<c:crossAx val="${axes.values}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${isLying ? '<c:tickLblSkip val="1"/>' : ''}<c:noMultiLvlLbl val="1"/></c:catAx>`,
  ]
  const values = [
    `<c:valAx><c:axId val="${axes.values}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isLying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${outline(colourOf('line'), 0.75)}</c:spPr></c:majorGridlines>`,
    '<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:spPr>${noLine}</c:spPr>${font(size.text)}`,
    `<c:crossAx val="${axes.names}"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/>${isLying ? `<c:crossBetween val="between"/><c:majorUnit val="${stepOf(chart)}"/>` : ''}</c:valAx>`,
  ]
  return [...names, ...values].join('')
}

/** The part of a chart: its figures are those of the cells, and its caches what they were. @param height points */
export function chartPart(chart: Chart, cells: ChartCells, height: number): string {
  const references = new References(chart, cells)
  const plot = chart.kind === 'LINES' ? lines(chart, references) : bars(chart, references, height)
  const legend =
    chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${font(size.text)}</c:legend>` : ''
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/>`,
    `<c:chart><c:title><c:tx>${references.title()}</c:tx><c:overlay val="0"/>${font(size.title)}</c:title><c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plot}${axesOf(chart)}</c:plotArea>${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr>${fill(colourOf('paper'))}${outline(colourOf('line'), 0.75)}</c:spPr></c:chartSpace>`,
  ].join('')
}
