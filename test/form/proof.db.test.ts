import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { standardLimits } from '../../server/http/limit'
import { recalculatedAll } from '../report/recalculated'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { packageOf, partsOf } from '../support/package'
import { verifier } from '../verify/verifier'
import * as habit from './habit'

let app: App
let bureau: TestClient

beforeAll(async () => {
  const rate = { ...standardLimits.rate, import: { max: 10_000, seconds: 60 }, export: { max: 10_000, seconds: 60 } }
  app = await startTestApp({ data: 'sample', config: { limits: { ...standardLimits, rate } } })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

const folder = mkdtempSync(path.join(tmpdir(), 'filled-'))
const forms = {
  letter: habit.letter,
  grid: habit.grid,
  totals: habit.totals,
  protected: habit.protectedForm,
  lists: habit.lists,
  times: habit.times,
  quotas: habit.quotas,
  fullWidth: habit.fullWidth,
  twoTables: habit.twoTables,
  prefixed: habit.prefixed,
  wps: habit.wps,
}

let serial = 0

async function filled(name: keyof typeof forms, form?: Buffer): Promise<Buffer> {
  const kept = await bureau.fetch(`/forms?name=${name}${(serial += 1)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment; filename="form.xlsx"' },
    body: new Uint8Array(form ?? (await forms[name]())),
  })
  const { id, error } = (await kept.json()) as { id: string; error?: unknown }
  expect([name, error]).toEqual([name, undefined])
  const response = await bureau.fetch(`/forms/${id}/filled.xlsx?year=2026`)
  const bytes = Buffer.from(await response.arrayBuffer())
  expect([name, response.status, response.status === 200 ? '' : bytes.toString()]).toEqual([name, 200, ''])
  return bytes
}

test('a filled form is genuine, and recognised after LibreOffice has recalculated and saved it', async () => {
  const verified = verifier(bureau)
  const files: string[] = []
  const blanks: string[] = []
  for (const name of Object.keys(forms) as (keyof typeof forms)[]) {
    const bytes = await filled(name)
    const blank = path.join(folder, `blank-${name}.xlsx`)
    writeFileSync(blank, await forms[name]())
    blanks.push(blank)
    const { verdict, sheets } = await verified(bytes)
    expect([name, verdict, sheets.at(-1)!.name]).toEqual([name, 'GENUINE', '取数说明'])
    const file = path.join(folder, `${name}.xlsx`)
    writeFileSync(file, bytes)
    files.push(file)
  }
  // LibreOffice doesn't open two forms that were written by hand, filled or not.
  const opened = (await recalculatedAll(blanks)).map((file) => existsSync(file))
  expect(opened.filter(Boolean).length).toBeGreaterThanOrEqual(9)
  for (const file of await recalculatedAll(files.filter((_, at) => opened[at]))) {
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

test('a changed figure is named with both values, and a formula that became a number is named', async () => {
  const verified = verifier(bureau)
  const parts = await partsOf(await filled('totals'))
  const part = 'xl/worksheets/sheet1.xml'
  const xml = parts.get(part)!.toString()
  const withPart = (content: string) => packageOf(new Map<string, Buffer | string>([...parts, [part, content]]))
  const cell = /(<c r="([A-Z]+\d+)"(?: s="\d+")?><v>)(\d+)(<\/v><\/c>)/
  const [, , address, signed] = cell.exec(xml)!
  const figure = await verified(withPart(xml.replace(cell, '$199999$4')))
  expect(figure).toMatchObject({
    verdict: 'CHANGED',
    count: 1,
    cells: [{ address, signed, found: '99999', known: true }],
  })
  const formula = /(<c r="([A-Z]+\d+)"[^>]*>)<f>[^<]*<\/f>(?:<v>[^<]*<\/v>|<v\/>)?(<\/c>)/
  const total = await verified(withPart(xml.replace(formula, '$1<v>77</v>$3')))
  expect(total).toMatchObject({
    verdict: 'CHANGED',
    count: 1,
    cells: [{ address: formula.exec(xml)![2], signed: '=…', found: '77', known: true }],
  })
})

test('a filled form that is filled again has the proof of what it says now', async () => {
  const verified = verifier(bureau)
  const parts = await partsOf(await filled('letter'))
  const part = 'xl/worksheets/sheet1.xml'
  const tagged = parts
    .get(part)!
    .toString()
    .replace(/(<c r="B4"[^>]*?)(?: t="\w+")?>.*?<\/c>/, '$1 t="str"><v>{{通过}}</v></c>')
  const again = await filled('letter', packageOf(new Map<string, Buffer | string>([...parts, [part, tagged]])))
  const { verdict, sheets } = await verified(again)
  expect([verdict, sheets.map(({ name }) => name).slice(-1)]).toEqual(['GENUINE', ['取数说明2']])
  const { verdict: saved } = await verified(packageOf(await partsOf(again)))
  expect(saved).toBe('RESAVED')
})

test('a formula in place of a filled figure is a change, also in a form that had no formula', async () => {
  const parts = await partsOf(await filled('prefixed'))
  const [name, sheet] = [...parts].find(
    ([part, bytes]) => /sheet1\.xml$/.test(part) && /<(\w+:)?v>\d/.test(bytes.toString()),
  )!
  const xml = sheet.toString()
  expect(xml).not.toMatch(/<(\w+:)?f[ >]/)
  const forged = xml.replace(/<((?:\w+:)?)v>(\d+)<\/\1v>/, '<$1f>999</$1f><$1v>$2</$1v>')
  const { verdict, cells } = await verifier(bureau)(
    packageOf(new Map<string, Buffer | string>([...parts, [name, forged]])),
  )
  expect([verdict, cells.map(({ change, found }) => [change, found])]).toEqual(['CHANGED', [['FORMULA', '=999']]])
})
