import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { signedIn } from '../support/client'
import { packageOf, partsOf } from '../support/package'
import { sampleToRead } from '../support/sample'
import { resavedAll } from '../report/recalculated'
import { verifier } from './verifier'

const app = await sampleToRead()
const bureau = await signedIn(app, 'bureau')
const verified = verifier(bureau)
const folder = mkdtempSync(path.join(tmpdir(), 'verify-paper-'))

async function download(name: string, address: string): Promise<string> {
  const response = await bureau.fetch(`/workbooks/${address}`)
  expect(response.status).toBe(200)
  const file = path.join(folder, name)
  writeFileSync(file, Buffer.from(await response.arrayBuffer()))
  return file
}

const files = [
  await download('brief.docx', 'brief.docx?year=2026'),
  await download('letter.docx', 'letter.docx?desk=COUNTY_HR&county=650502&year=2026'),
]

test('a Word file is genuine as it was exported, and each page has its code', async () => {
  for (const file of files) {
    const { verdict, sheets } = await verified(readFileSync(file))
    expect([verdict, sheets.length]).toEqual(['GENUINE', 1])
    const parts = await partsOf(readFileSync(file))
    const feet = [...parts].filter(([name]) => /^word\/footer\d+\.xml$/.test(name))
    // Of odd and even pages, upright and across.
    expect(feet).toHaveLength(4)
    for (const [, foot] of feet) expect(foot.toString()).toContain(`核验码 ${sheets[0]!.code}`)
  }
})

test('a Word file that LibreOffice has saved says the same', async () => {
  for (const file of await resavedAll(files, 'docx')) {
    const { verdict, cells, added, removed } = await verified(readFileSync(file))
    expect({ file: path.basename(file), verdict, cells: cells.slice(0, 3), added, removed }).toEqual({
      file: path.basename(file),
      verdict: 'RESAVED',
      cells: [],
      added: [],
      removed: [],
    })
  }
})

/** The package with a change in its main part. */
async function edited(file: string, change: (xml: string) => string): Promise<Buffer> {
  const parts = await partsOf(readFileSync(file))
  const xml = parts.get('word/document.xml')!.toString()
  const other = change(xml)
  expect(other).not.toBe(xml)
  return packageOf(new Map<string, Buffer | string>([...parts, ['word/document.xml', other]]))
}

test('a changed figure of a sentence and one of a table are named with both values', async () => {
  const sentence = await verified(await edited(files[0]!, (xml) => xml.replace(/共申报\d+件/, '共申报9999件')))
  expect([sentence.verdict, sentence.count]).toEqual(['CHANGED', 1])
  const [cell] = sentence.cells
  expect(cell).toMatchObject({ sheet: '正文', known: true })
  expect(cell!.address).toMatch(/^¶\d+$/)
  expect(cell!.signed).toMatch(/共申报\d{3,4}件/)
  expect(cell!.found).toBe(cell!.signed!.replace(/共申报\d+件/, '共申报9999件'))
  const inTable = (xml: string) => {
    const at = xml.indexOf('<w:tr', xml.indexOf('<w:tr') + 1)
    return xml.slice(0, at) + xml.slice(at).replace(/(<w:t[^>]*>)\d+(<\/w:t>)/, '$17$2')
  }
  const table = await verified(await edited(files[0]!, inTable))
  expect({ ...table, sheets: [], title: '', at: '' }).toMatchObject({
    verdict: 'CHANGED',
    count: 1,
    cells: [{ sheet: '表1', address: 'A2', signed: '1', found: '7', known: true }],
  })
})

test('a text that is formatted as hidden is missing', async () => {
  const hidden = (xml: string) => {
    const at = xml.lastIndexOf('<w:rPr>', xml.indexOf('特此函告。')) + '<w:rPr>'.length
    return `${xml.slice(0, at)}<w:vanish/>${xml.slice(at)}`
  }
  expect((await verified(await edited(files[1]!, hidden))).verdict).toBe('CHANGED')
})

test('a paragraph that is marked as deleted or inserted is a change', async () => {
  const inserted = await edited(files[1]!, (xml) =>
    xml.replace('<w:body>', '<w:body><w:p><w:ins w:id="900" w:author="a"><w:r><w:t>作废</w:t></w:r></w:ins></w:p>'),
  )
  expect((await verified(inserted)).verdict).toBe('CHANGED')
  const last = (xml: string) => xml.replace(/<w:t([^>]*)>(特此函告。)<\/w:t>/, '<w:delText$1>$2</w:delText>')
  expect((await verified(await edited(files[1]!, last))).verdict).toBe('CHANGED')
})
