import { expect, test } from 'vitest'
import { PaperLineKind } from '../../schema/vocabulary'
import { writePaper } from '../../server/paper/official-paper'
import { packageOf, partsOf } from '../support/package'
import { schemaErrors } from '../support/office-schema'

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const line = (kind: PaperLineKind, text: string) => ({ kind, pieces: [{ text }] })

const paper = () =>
  writePaper(
    {
      blocks: [
        line(PaperLineKind.TITLE, '关于2026年度职称评审工作进展情况的通报'),
        line(PaperLineKind.ADDRESSEE, '各有关单位'),
        line(PaperLineKind.HEADING, '一、总体情况'),
        {
          kind: PaperLineKind.TEXT,
          pieces: [{ text: '共申报' }, { text: '12', rows: { filter: { year: [2026] } } }, { text: '件。' }],
        },
        { png: Buffer.from(pixel, 'base64'), height: 80, title: '件数' },
      ],
      annexes: [
        { title: '各区县', header: ['区县', '申报'], rows: [[{ text: '市直' }, { text: '12' }]] },
        { title: '各系列', header: ['系列', '申报'], rows: [[{ text: '农业' }, { text: '12' }]] },
      ],
      sender: '市人社局',
      day: '2026-11-20',
    },
    'ABCD-2345',
  )

test('an official paper with every kind of block is valid against the schema of Word files', async () => {
  expect(await schemaErrors(await paper(), 'docx')).toEqual([])
})

test('the last three rows of a table stay together, and its header stays with the first', async () => {
  const rows = Array.from({ length: 6 }, (_, at) => [{ text: `县${at}` }, { text: String(at) }])
  const annexes = [{ title: '各区县', header: ['区县', '申报'], rows }]
  const paper = { blocks: [line(PaperLineKind.TITLE, '通报')], annexes, sender: '市人社局', day: '2026-11-20' }
  const xml = (await partsOf(await writePaper(paper, null))).get('word/document.xml')!.toString()
  const kept = xml
    .split('<w:tr>')
    .slice(1)
    .map((row) => /<w:keepNext\/>/.test(row.split('</w:tr>')[0]!))
  expect(kept).toEqual([true, false, false, false, true, true, false])
})

test.each([
  ['an element out of place', '<w:body>', '<w:body><w:pPr/>', 'pPr'],
  ['a fraction where the schema has whole numbers', 'w:lineRule="exact"', 'w:before="1.5" w:lineRule="exact"', '1.5'],
  ['a relation that no part answers', 'r:embed="', 'r:embed="no-', 'no-'],
])('%s is found', async (_, from, to, named) => {
  const parts = await partsOf(await paper())
  const xml = parts.get('word/document.xml')!.toString()
  expect(xml).toContain(from)
  const changed = packageOf(new Map<string, Buffer | string>([...parts, ['word/document.xml', xml.replace(from, to)]]))
  expect((await schemaErrors(changed, 'docx')).join('\n')).toContain(named)
})
