import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { inventedId } from '../support/declaration-file'
import { offices, row2026, serial } from './offices'

const { as, db, codeOf, bringIn, idOf } = offices()

const plan = `query ($filter: DeclarationFilter!, $declarations: [ID!]!) {
  paperReceiptPlan(filter: $filter, declarations: $declarations) { desk received already names } }`
const receive = `mutation ($filter: DeclarationFilter!, $receipt: PaperReceiptInput!, $confirmed: Int!, $declarations: [ID!]!) {
  recordPaperReceipt(filter: $filter, receipt: $receipt, confirmed: $confirmed, declarations: $declarations) {
    desk received already moved { stage count } } }`
const correct = `mutation ($record: ID!, $receipt: PaperReceiptInput!) {
  correctPaperReceipt(record: $record, receipt: $receipt) { id desk fromDay } }`
const withdraw = `mutation ($record: ID!, $reason: String!) { withdrawRecord(record: $record, reason: $reason) { id } }`
const entrust = `mutation ($declaration: ID!, $letter: EntrustmentInput!) {
  recordEntrustment(declaration: $declaration, letter: $letter) { id documentNo } }`
const ban = `mutation ($declaration: ID!, $ban: BanInput!) {
  recordBan(declaration: $declaration, ban: $ban) { id fromDay untilDay series } }`
const drawer = `query ($id: ID!) { declaration(id: $id) {
  bannedUntil recordedPaperOn recordedPaperCopies recordedPaperDuplex recordedPaperDesk recordedEntrustmentNo
  records { id kind desk fromDay copies warnings replaceable replacedBy note } } }`

const year = { year: [2026] }
const receipt = { receivedOn: '2026-10-27', copies: 2, duplex: true }

interface Drawer {
  records: { id: string; [field: string]: unknown }[]
  [field: string]: unknown
}
const look = async (number: number, username = 'bureau') =>
  (await (await as(username)).get<{ declaration: Drawer | null }>(drawer, { id: await idOf(number) })).declaration
const one = async (number: number) => ({ filter: year, declarations: [await idOf(number)], receipt, confirmed: 1 })

beforeAll(async () => {
  await bringIn(
    ...Array.from({ length: 14 }, (_, index) => row2026(index + 1)),
    // In 巴里坤, one by the same person as number 1.
    row2026(20, { 区县: '巴里坤县', 工作单位: '巴里坤县水利站', 身份证号: inventedId(1) }),
    row2026(21, { 区县: '巴里坤县', 工作单位: '巴里坤县水利站', 当前环节: '报送纸质材料' }),
    row2026(22, { 区县: '巴里坤县', 工作单位: '巴里坤县水利站', 当前环节: '报送纸质材料' }),
    row2026(23, { 当前环节: '报送纸质材料' }),
    row2026(24, { 当前环节: '报送纸质材料' }),
    row2026(25, { 当前环节: '报送纸质材料', 申报途径: '初次确定', 评审委员会: null }),
  )
})

test('each desk records what it received, as its own; others have none', async () => {
  const desks: Record<string, unknown> = {}
  for (const username of ['bureau', 'yiwu', 'water', 'livestock', 'leader', 'auditor']) {
    const { data, errors } = await (
      await as(username)
    ).ask<{ recordPaperReceipt: { desk: string } }>(receive, await one(1))
    desks[username] = errors?.[0]?.extensions.code ?? data.recordPaperReceipt.desk
  }
  expect(desks).toEqual({
    bureau: 'CITY_HR',
    yiwu: 'COUNTY_HR',
    water: 'COMMITTEE',
    livestock: 'RECORD_NO_DESK',
    leader: 'FORBIDDEN',
    auditor: 'FORBIDDEN',
  })
  expect((await look(1))!.records).toHaveLength(3)
})

test('what is out of scope isn’t there to be received', async () => {
  for (const username of ['barkol', 'archives']) {
    const declarations = [await idOf(2)]
    const { paperReceiptPlan } = await (
      await as(username)
    ).get<{ paperReceiptPlan: object }>(plan, { filter: year, declarations })
    expect(paperReceiptPlan).toMatchObject({ received: 0, already: 0 })
    expect(await codeOf(username, receive, await one(2))).toBe('RECORD_COUNT_CHANGED')
    expect(await look(2, username)).toBeNull()
  }
  expect((await look(2))!.records).toEqual([])
})

test('nothing is recorded of rows that nobody named', async () => {
  expect(await codeOf('yiwu', receive, { filter: year, receipt, confirmed: 3, declarations: [] })).toBe('INVALID_INPUT')
})

test('many at once, whose they are is told first, as many as were confirmed; a second time nothing more', async () => {
  const filter = { ...year, county: ['650521'], stage: ['PAPER'] }
  const declarations = [await idOf(21), await idOf(22)]
  const barkol = await as('barkol')
  expect((await barkol.get<{ paperReceiptPlan: object }>(plan, { filter, declarations })).paperReceiptPlan).toEqual({
    desk: 'COUNTY_HR',
    received: 2,
    already: 0,
    names: [row2026(21)['姓名'], row2026(22)['姓名']],
  })
  expect(await codeOf('barkol', receive, { filter, declarations, receipt, confirmed: 3 })).toBe('RECORD_COUNT_CHANGED')
  expect(await codeOf('barkol', receive, { filter, declarations, receipt, confirmed: 2 })).toBeNull()
  expect(await look(21, 'barkol')).toMatchObject({
    recordedPaperOn: '2026-10-27',
    recordedPaperCopies: 2,
    recordedPaperDuplex: true,
    recordedPaperDesk: 'COUNTY_HR',
  })
  // They have gone on, so the filter's stage would no longer find them.
  const { recordPaperReceipt } = await barkol.get<{ recordPaperReceipt: object }>(receive, {
    filter: year,
    declarations,
    receipt,
    confirmed: 0,
  })
  expect(recordPaperReceipt).toEqual({ desk: 'COUNTY_HR', received: 0, already: 2, moved: [] })
})

test('it is said where that moved the declarations; another desk’s receipt moves none again', async () => {
  const declarations = await Promise.all([2, 23, 24, 25].map(idOf))
  const movedBy = async (username: string) => {
    const asked = { filter: year, declarations, receipt, confirmed: 4 }
    const { recordPaperReceipt } = await (
      await as(username)
    ).get<{ recordPaperReceipt: { received: number; moved: object[] } }>(receive, asked)
    expect(recordPaperReceipt.received).toBe(4)
    return recordPaperReceipt.moved
  }
  expect(await movedBy('yiwu')).toEqual([
    { stage: 'MEETING', count: 2 },
    { stage: 'CONFIRMATION', count: 1 },
  ])
  expect(await movedBy('bureau')).toEqual([])
})

test('handed on, the desk that has it last shows; taken back, the one before', async () => {
  await (await as('yiwu')).get(receive, await one(3))
  await (await as('water')).get(receive, { ...(await one(3)), receipt: { ...receipt, receivedOn: '2026-10-29' } })
  expect(await look(3)).toMatchObject({ recordedPaperDesk: 'COMMITTEE', recordedPaperOn: '2026-10-29' })
  const { records } = (await look(3, 'water'))!
  await (await as('water')).get(withdraw, { record: records[0]!.id, reason: '退回补盖章' })
  expect(await look(3)).toMatchObject({ recordedPaperDesk: 'COUNTY_HR', recordedPaperOn: '2026-10-27' })
})

test('a receipt is corrected at its own desk, and what was there before stays to be read', async () => {
  await (await as('yiwu')).get(receive, { ...(await one(4)), receipt: { ...receipt, copies: 1, duplex: false } })
  const [record] = (await look(4, 'yiwu'))!.records
  expect(record).toMatchObject({ warnings: ['PAPER_FORM'], replaceable: true })
  const correction = { record: record!.id, receipt: { ...receipt, note: '补交一份' } }
  expect(await codeOf('water', correct, correction)).toBe('NOT_FOUND')
  expect(await codeOf('barkol', correct, correction)).toBe('NOT_FOUND')
  expect(await codeOf('yiwu', correct, { ...correction, receipt })).toBe('RECORD_TEXT')
  expect(await codeOf('yiwu', correct, correction)).toBeNull()
  expect((await look(4))!.records.map(({ copies, note, replacedBy }) => [copies, note, replacedBy === null])).toEqual([
    [2, '补交一份', true],
    [1, null, false],
  ])
})

test.each([
  ['tomorrow', { ...receipt, receivedOn: '2026-11-03' }, 'RECORD_DAY_AHEAD'],
  ['no copy at all', { ...receipt, copies: 0 }, 'INVALID_INPUT'],
  ['three digits of copies', { ...receipt, copies: 100 }, 'INVALID_INPUT'],
])('paper of %s is refused', async (_, wrong, code) => {
  expect(await codeOf('yiwu', receive, { ...(await one(5)), receipt: wrong })).toBe(code)
  expect((await look(5))!.records).toEqual([])
})

test('a receipt whose declaration an undone import took away is refused by name, and holds when it is imported once more', async () => {
  const bureau = await as('bureau')
  await bringIn(row2026(40))
  await bureau.get(receive, await one(40))
  const { rows } = await sql<{ id: number; run: number }>`select r.id, d.import_run_id as run
    from bureau_record r join declaration d using (year, platform_no) where platform_no = ${serial(40)}`.execute(db())
  const [{ id, run }] = rows as [{ id: number; run: number }]
  await bureau.get('mutation ($id: ID!) { undoImport(id: $id) { state } }', { id: String(run) })

  const record = String(id)
  expect(await codeOf('bureau', withdraw, { record, reason: '误登' })).toBe('NOT_FOUND')
  expect(await codeOf('bureau', correct, { record, receipt: { ...receipt, note: '误登' } })).toBe('NOT_FOUND')
  await bringIn(row2026(40))
  expect(await look(40)).toMatchObject({ recordedPaperOn: receipt.receivedOn })
  await bureau.get(withdraw, { record, reason: '误登' })
  expect(await look(40)).toMatchObject({ recordedPaperOn: null })
})

test('paper outside the window is stored and marked', async () => {
  await (await as('yiwu')).get(receive, { ...(await one(6)), receipt: { ...receipt, receivedOn: '2026-11-02' } })
  expect((await look(6))!.records[0]).toMatchObject({ warnings: ['PAPER_OUTSIDE_WINDOW'] })
})

test('an entrustment letter is the city’s, with its number', async () => {
  const letter = { issuedOn: '2026-10-20', documentNo: '哈人社委〔2026〕7号' }
  const variables = { declaration: await idOf(7), letter }
  for (const username of ['yiwu', 'water', 'leader'])
    expect(await codeOf(username, entrust, variables)).toBe('FORBIDDEN')
  expect(await codeOf('bureau', entrust, { ...variables, letter: { ...letter, documentNo: ' ' } })).toBe('RECORD_TEXT')
  expect(await codeOf('bureau', entrust, variables)).toBeNull()
  expect(await codeOf('bureau', entrust, variables)).toBe('RECORD_STANDS')
  expect(await look(7, 'yiwu')).toMatchObject({ recordedEntrustmentNo: '哈人社委〔2026〕7号' })
})

test('a ban is the city’s, three years from the decision unless said otherwise, and reaches other counties', async () => {
  const decision = { decidedOn: '2026-10-21', note: '伪造业绩材料' }
  const variables = { declaration: await idOf(1), ban: decision }
  for (const username of ['yiwu', 'water', 'leader']) expect(await codeOf(username, ban, variables)).toBe('FORBIDDEN')
  expect(await codeOf('bureau', ban, { ...variables, ban: { ...decision, note: null } })).toBe('RECORD_TEXT')
  const { recordBan } = await (await as('bureau')).get<{ recordBan: Record<string, unknown> }>(ban, variables)
  expect(recordBan).toMatchObject({ untilDay: '2029-10-21', series: null })
  const until = async () =>
    (
      await sql<{ until: string | null }>`select banned_until(id_number_hash, series, '2026-11-02') as until
      from declaration where platform_no = ${serial(20)}`.execute(db())
    ).rows[0]!.until
  expect(await until()).toBe('2029-10-21')
  // The other county only sees that the person is banned.
  expect(await look(20, 'barkol')).toMatchObject({ bannedUntil: '2029-10-21', records: [] })
  await (await as('bureau')).get(withdraw, { record: recordBan.id, reason: '复议撤销' })
  expect(await until()).toBeNull()
})

test('ID numbers pasted into a remark are masked', async () => {
  const note = `本人 ${inventedId(8)} 来取`
  await (await as('yiwu')).get(receive, { ...(await one(8)), receipt: { ...receipt, note } })
  expect((await look(8))!.records[0]!.note).toMatch(/^本人 900000\*{8}.{4} 来取$/)
})
