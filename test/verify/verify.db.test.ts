import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { verifyFile } from '../../server/export/proof/verify-file'
import { signedIn } from '../support/client'
import { packageOf, partsOf } from '../support/package'
import { sampleToRead } from '../support/sample'
import { recalculated, recalculatedAll } from '../report/recalculated'
import { sendToVerify, verifier } from './verifier'

const app = await sampleToRead()
const bureau = await signedIn(app, 'bureau')
const auditor = await signedIn(app, 'auditor')
const folder = mkdtempSync(path.join(tmpdir(), 'verify-'))

const exports = {
  annual: 'annual.xlsx?year=2025',
  comparison: 'comparison.xlsx?year=2025,2026',
  committees: 'committees.xlsx?year=2026',
  findings: 'findings.xlsx?year=2026',
  pending: 'pending.xlsx?year=2026',
  declarations: 'declarations.xlsx?year=2026',
  audit: 'audit.xlsx',
}

const files = new Map<string, string>()
for (const [name, address] of Object.entries(exports)) {
  const response = await (name === 'audit' ? auditor : bureau).fetch(`/workbooks/${address}`)
  const file = path.join(folder, `${name}.xlsx`)
  writeFileSync(file, Buffer.from(await response.arrayBuffer()))
  files.set(name, file)
}

const verified = verifier(bureau)

test.each(Object.keys(exports))('%s.xlsx is genuine as it was exported', async (name) => {
  const { verdict, sheets } = await verified(readFileSync(files.get(name)!))
  expect([verdict, sheets.length > 0]).toEqual(['GENUINE', true])
})

test('each is recognised after LibreOffice has recalculated and saved it, without a false alarm', async () => {
  const saved = await recalculatedAll([...files.values()])
  for (const file of saved) {
    const { verdict, cells, added, removed } = await verified(readFileSync(file))
    const name = path.basename(file)
    expect({ name, verdict, cells: cells.slice(0, 5), added, removed }).toEqual({
      name,
      verdict: 'RESAVED',
      cells: [],
      added: [],
      removed: [],
    })
  }
})

test('a changed figure is named with its cell and both values, and the look is in the audit', async () => {
  const parts = await partsOf(readFileSync(files.get('committees')!))
  const sheet = parts.get('xl/worksheets/sheet1.xml')!.toString()
  const cell = /(<c r="([A-Z]+1[0-9])"[^>]*>(?:<f>[^<]*<\/f>)?<v>)(\d+)(<\/v>)/
  const [, , address, signed] = cell.exec(sheet)!
  const changed = sheet.replace(
    cell,
    (_, open: string, __, value: string, close: string) => `${open}${Number(value) + 1}${close}`,
  )
  const other = packageOf(new Map<string, Buffer | string>([...parts, ['xl/worksheets/sheet1.xml', changed]]))
  const { verdict, count, cells } = await verified(other)
  expect({ verdict, count, cells }).toEqual({
    verdict: 'CHANGED',
    count: 1,
    cells: [
      {
        sheet: '评审委员会',
        change: 'CELL',
        address,
        from: null,
        signed,
        found: String(Number(signed) + 1),
        known: true,
      },
    ],
  })
  const { rows } = await sql<{ username: string; detail: object }>`select username, detail from audit_entry
    where event = 'WORKBOOK_VERIFIED' order by id desc limit 1`.execute(app.portal.owner.em.fork().getKysely())
  expect(rows[0]).toMatchObject({ username: 'bureau', detail: { verdict: 'CHANGED', cells: 1 } })
})

test('what isn’t a signed workbook has a code', async () => {
  const refused = async (bytes: Buffer) => {
    const response = await sendToVerify(bureau, bytes)
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    // What comes of a file that can't be read isn't an import's.
    expect(error.message).not.toMatch(/写入|上传|导入/)
    return [response.status, error.code]
  }
  expect(await refused(Buffer.from('PK\x03\x04nothing'))).toEqual([400, 'IMPORT_TRUNCATED'])
  expect(await refused(Buffer.from('a,b\n'))).toEqual([400, 'IMPORT_NOT_XLSX'])
  const template = await (await bureau.fetch('/imports/template.xlsx')).arrayBuffer()
  expect(await refused(Buffer.from(template))).toEqual([400, 'WORKBOOK_NOT_SIGNED'])
  expect((await sendToVerify(auditor, Buffer.from('x'))).status).toBe(403)
})

test('a workbook that was saved again is verified in a thread, not in the one that serves requests', async () => {
  const bytes = readFileSync(await recalculated(files.get('annual')!))
  const cost = async (work: () => Promise<unknown>) => {
    const begun = process.threadCpuUsage()
    await work()
    const { user, system } = process.threadCpuUsage(begun)
    return user + system
  }
  const { publicKey } = app.portal.workbookKey
  const inScope = () => Promise.reject(new Error('it carries its proof'))
  const here = await cost(() => verifyFile(bytes, 'a.xlsx', { publicKey, inScope }))
  const there = await cost(() => verified(bytes))
  expect(there).toBeLessThan(here / 3)
})
