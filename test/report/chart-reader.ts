import { partsOf } from '../support/package'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!)

/** A reference of a chart: its cells, and the values that the chart keeps of them; null where it keeps none. */
export interface ChartReference {
  kind: 'str' | 'num'
  /** Without dollars and quotes: 图表!A4:A9. */
  cells: string
  cache: (string | null)[]
}

export interface ReadChart {
  part: string
  kinds: string[]
  colours: string[]
  references: ChartReference[]
}

/** The charts of a workbook's package. */
export async function chartsOf(bytes: Buffer): Promise<ReadChart[]> {
  const parts = await partsOf(bytes)
  return [...parts]
    .filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .map(([part, content]) => {
      const xml = content.toString('utf8')
      const references = [...xml.matchAll(/<c:(str|num)Ref><c:f>([^<]*)<\/c:f><c:\1Cache>(.*?)<\/c:\1Cache>/gs)]
      return {
        part,
        kinds: [...xml.matchAll(/<c:(\w+Chart)>/g)].map(([, kind]) => kind!),
        colours: [...xml.matchAll(/<c:ser>.*?srgbClr val="(\w+)"/gs)].map(([, colour]) => colour!.toLowerCase()),
        references: references.map(([, kind, formula, cache]) => {
          const count = Number(/<c:ptCount val="(\d+)"/.exec(cache!)![1])
          const kept = new Map(
            [...cache!.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, at, value]) => [Number(at), value!]),
          )
          const cells = plain(formula!).replaceAll('$', '').replaceAll("'", '')
          const values = Array.from({ length: count }, (_, at) => (kept.has(at) ? plain(kept.get(at)!) : null))
          return { kind: kind as 'str' | 'num', cells, cache: values }
        }),
      }
    })
}

/** What is wrong with the parts of a package: a part that no type or relation names, a target that isn't there, an id twice. */
export async function faultsOf(bytes: Buffer): Promise<string[]> {
  const parts = await partsOf(bytes)
  const types = parts.get('[Content_Types].xml')!.toString('utf8')
  const typed = [...types.matchAll(/<Override PartName="\/([^"]+)"/g)].map(([, name]) => name!)
  const faults = typed.filter((name, index) => typed.indexOf(name) !== index).map((name) => `${name} has two types`)
  const targets = new Set<string>()
  for (const [name, content] of parts) {
    if (/^xl\/(charts|drawings)\/[^/]+\.xml$/.test(name) && !typed.includes(name)) faults.push(`${name} has no type`)
    const text = content.toString('utf8')
    const ids = [...text.matchAll(/<(?:Relationship|xdr:cNvPr)\b[^>]*?\s(?:Id|id)="([^"]+)"/g)].map(([, id]) => id!)
    if (new Set(ids).size !== ids.length) faults.push(`${name} has an id twice`)
    if (!name.endsWith('.rels')) continue
    const folder = name.replace(/_rels\/[^/]+$/, '')
    for (const [, target] of text.matchAll(/Target="([^"]+)"/g)) {
      const full = new URL(target!, `file:///${folder}`).pathname.slice(1)
      targets.add(full)
      if (!parts.has(full)) faults.push(`${name} names ${full}, which isn't there`)
    }
  }
  for (const name of typed) if (!parts.has(name)) faults.push(`${name} has a type and isn't there`)
  const charts = [...parts.keys()].filter((name) => name.startsWith('xl/charts/'))
  return [...faults, ...charts.filter((name) => !targets.has(name)).map((name) => `no drawing shows ${name}`)]
}
