import { builtInFormat } from './cell-format'
import { readXml, required, type Parts, type Relations } from './package-xml'

/** Number formats of a workbook. */
export interface Styles {
  /** Code of a cell's style. */
  formatOf(style: number): string
  /** Code of a style that depends on a condition; null if it doesn't change the number. */
  formatOfCondition(style: number): string | null
}

export async function readStyles(parts: Parts, relations: Relations): Promise<Styles> {
  const codes = new Map<number, string>()
  const cells: number[] = []
  const conditions: (string | null)[] = []
  const part = [...relations.values()].find(({ kind }) => kind === 'styles')?.part
  if (part !== undefined) {
    await readXml(required(parts, part), {
      open(name, { numFmtId, formatCode }, path) {
        const parent = path.at(-1)
        if (name === 'numFmt' && parent === 'numFmts') codes.set(Number(numFmtId), formatCode ?? '')
        if (name === 'xf' && parent === 'cellXfs') cells.push(Number(numFmtId ?? 0))
        if (name === 'dxf' && parent === 'dxfs') conditions.push(null)
        if (name === 'numFmt' && parent === 'dxf') conditions[conditions.length - 1] = formatCode ?? ''
      },
    })
  }
  const formats = cells.map((id) => codes.get(id) ?? builtInFormat(id))
  return {
    formatOf: (style) => formats[style] ?? builtInFormat(0),
    formatOfCondition: (style) => conditions[style] ?? null,
  }
}
