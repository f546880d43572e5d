import { expect } from 'vitest'
import type { TestClient } from '../support/client'
import { schemaErrors } from '../support/office-schema'
import { partsOf } from '../support/package'

/** A Word file that the portal sends: valid by its schema, its XML and the text of each paragraph. */
export async function readPaper(client: TestClient, route: string) {
  const response = await client.fetch(`/workbooks/${route}`)
  const bytes = Buffer.from(await response.arrayBuffer())
  expect([response.status, response.status === 200 ? '' : bytes.toString()]).toEqual([200, ''])
  expect(await schemaErrors(bytes, 'docx')).toEqual([])
  const parts = await partsOf(bytes)
  const xml = parts.get('word/document.xml')!.toString()
  const lines = xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[ >][^<]*|<w:t>[^<]*/g)].map(([text]) => text.replace(/^<[^>]*>/, '')).join(''),
    )
  return { bytes, xml, lines, text: lines.join('\n'), parts }
}

export type Figures = Record<
  'declared' | 'accepted' | 'reviewed' | 'passed' | 'determined' | 'confirmed' | 'inProgress' | 'pending' | 'overdue',
  number[]
>

export const figuresOf = async (client: TestClient, filter: object, asOf: string | null = null, by: string[] = []) =>
  (
    await client.get<{ statistics: Figures & { labels: string[][] } }>(
      `query ($filter: DeclarationFilter!, $by: [Dimension!]!, $asOf: Day) {
        statistics(filter: $filter, by: $by, asOf: $asOf) {
          labels declared accepted reviewed passed determined confirmed inProgress pending overdue } }`,
      { filter, by, asOf },
    )
  ).statistics
