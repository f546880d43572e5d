import { writeFile } from 'node:fs/promises'
import { Dimension, dimensionLabel } from '../../schema/field/dimension'
import { Measure, measureLabel } from '../../schema/vocabulary'
import { InvalidInputError } from '../errors'
import { resolveFilter } from '../filter/resolve'
import { columnOf, countDeclarations } from '../statistics/count'
import { CsvFile } from '../workbook/csv-file'
import type { Exported, ExportJob } from './export-work'
import { titleOf } from './title'

const maxDimensions = 4

/** `series,level` → dimensions. @throws InvalidInputError */
export function dimensionsOf(text: string): Dimension[] {
  const names = text.split(',').filter((name) => name !== '')
  const unknown = names.find((name) => !Object.hasOwn(Dimension, name))
  if (unknown !== undefined) throw new InvalidInputError('网址中有不认识的统计维度，请从页面上重新打开。')
  if (names.length > maxDimensions) throw new InvalidInputError(`一次最多按 ${maxDimensions} 个维度统计。`)
  return names as Dimension[]
}

/** Statistics as CSV for other systems: code and label of each dimension, then all measures. */
export async function statisticsCsv(job: ExportJob, by: Dimension[]): Promise<Exported> {
  const resolved = await resolveFilter(job, job.filter, job.asOf)
  const measures = Object.values(Measure)
  const statistics = await countDeclarations(job.em, resolved, { by, measures })
  const labels = statistics.labels()
  const header = [
    ...by.flatMap((dimension) => [`${dimensionLabel[dimension].zh}代码`, dimensionLabel[dimension].zh]),
    ...measures.map((measure) => measureLabel[measure].zh),
  ]
  const lines = Array.from({ length: statistics.groups }, (_, group) => [
    ...by.flatMap((_dimension, place) => [statistics.keys[place]![group] ?? '', labels[place]![group]!]),
    ...measures.map((measure) => statistics[columnOf[measure]][group]!),
  ])
  const csv = new CsvFile(job, { whole: true })
  await writeFile(job.file, csv.lines([header, ...lines]), { mode: 0o600 })
  const title = `${titleOf(resolved, job.viewer)}统计`
  return { fileName: `${title}.csv`, rows: 0, proof: await csv.proof(title) }
}
