import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { Measure } from '../../schema/vocabulary'
import { undoImport } from '../../server/import/apply/undo-import'
import { resolveFilter } from '../../server/filter/resolve'
import { countDeclarations } from '../../server/statistics/count'
import { importing } from '../import/importing'
import { aRow, headers, type FileRow } from '../support/declaration-file'

/** A receipt of paper moves a declaration on, from a file or recorded, in any order with imports: it isn’t the employer’s any more. */

const { bringIn, plan, stored, portal, officer, db } = importing()

const numberOf = (number: number) => `T2023-${String(number).padStart(5, '0')}`
const atPaper = (number: number, own: FileRow = {}) =>
  aRow(number, { 当前环节: '报送纸质材料', 环节进入时间: '2023-10-21 09:00', ...own })
const teacher = { 申报系列: '中小学教师', 评审委员会: null, 隶属关系: '市直', 区县: null, 主管部门: '市教育局' }

async function stands(number: number) {
  const { rows } = await sql<{ stands: string }>`select concat_ws(' ', stage, desk, furthest_stage,
      to_char(entered_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI')) as stands
    from declaration where platform_no = ${numberOf(number)}`.execute(db())
  return rows[0]!.stands
}

/** 环节记录 as the drawer shows it, and the way that past days are read from; both end with the present stage. */
async function steps(number: number) {
  const { rows } = await sql<{ step: string }>`select concat_ws(' ', s.stage,
      to_char(s.entered_at at time zone 'Asia/Shanghai', 'MM-DD'), s.source) as step
    from stage_step s join declaration d on d.id = s.declaration_id where d.platform_no = ${numberOf(number)}
    order by s.entered_at, s.id`.execute(db())
  return rows.map(({ step }) => step)
}
async function way(number: number) {
  const { rows } = await sql<{ way: string[] }>`select array(select stage || ' ' || to_char(day, 'MM-DD')
      from unnest(way_stage, way_day) as w(stage, day)) as way
    from declaration where platform_no = ${numberOf(number)}`.execute(db())
  return rows[0]!.way
}

async function overdue(asOf: string | null = null): Promise<number> {
  const em = portal().owner.em.fork()
  const resolved = await resolveFilter(
    { portal: portal(), viewer: null, em, now: portal().now() },
    { year: [2023] },
    asOf,
  )
  return (await countDeclarations(em, resolved, { by: [], measures: [Measure.OVERDUE] })).overdue![0]!
}

async function record(number: number, from: string, own: { replaces?: number; withdrawn?: boolean } = {}) {
  const { rows } = await sql<{
    id: number
  }>`insert into bureau_record (kind, year, platform_no, from_day, copies, duplex, desk,
      account_id, account_name, recorded_at, replaces, withdrawn)
    values ('PAPER_RECEIPT', 2023, ${numberOf(number)}, ${from}, 2, true, 'COMMITTEE', ${officer().accountId}, '市人社局',
      '2023-11-01', ${own.replaces ?? null}, ${own.withdrawn ?? false}) returning id`.execute(db())
  return rows[0]!.id
}

test('a file’s receipt moves it on to the next of its pathway, and it is no longer overdue', async () => {
  await bringIn([
    atPaper(1),
    atPaper(2, { 纸质材料接收日期: '2023-10-27' }),
    atPaper(3, { 纸质材料接收日期: '2023-10-27', 申报级别: '初级', 评审委员会: null }),
    atPaper(4, { 纸质材料接收日期: '2023-10-27', 申报途径: '初次确定', 评审委员会: null }),
    // The education bureau determines its own teachers’ titles, by its own notice (一(四)).
    atPaper(5, { ...teacher, 纸质材料接收日期: '2023-10-27', 申报途径: '初次确定' }),
    atPaper(6, { ...teacher, 申报途径: '初次确定' }),
    atPaper(100, { ...teacher, 主管部门: null, 纸质材料接收日期: '2023-10-27', 申报途径: '初次确定' }),
    // What isn’t reviewed in the city is reviewed elsewhere first (四(三)).
    atPaper(9, { 纸质材料接收日期: '2023-10-27', 申报途径: '委托评审', 评审委员会: null }),
  ])
  expect(await stands(1)).toBe('PAPER EMPLOYER PAPER 10-21 09:00')
  expect(await stands(2)).toBe('MEETING COMMITTEE MEETING 10-27 00:00')
  expect(await stands(3)).toBe('MEETING COUNTY_HR MEETING 10-27 00:00')
  expect(await stands(4)).toBe('CONFIRMATION COUNTY_HR CONFIRMATION 10-27 00:00')
  expect(await stands(9)).toBe('MEETING COUNTY_HR MEETING 10-27 00:00')
  expect(await stands(100)).toBe('PAPER CITY_HR PAPER 10-21 09:00')
  expect(await stands(5)).toBe('PAPER SUPERVISOR PAPER 10-21 09:00')
  expect(await stands(6)).toBe('PAPER EMPLOYER PAPER 10-21 09:00')
  // 二(二): until 10-30, teachers excepted.
  expect(await overdue('2023-11-10')).toBe(1)
  expect((await steps(2)).slice(-2)).toEqual(['PAPER 10-21 环节进入时间', 'MEETING 10-27 纸质材料接收日期'])
  expect((await way(2)).slice(-2)).toEqual(['PAPER 10-21', 'MEETING 10-27'])
})

test('of its instant the receipt’s step comes last, and a later file doesn’t take the furthest stage back', async () => {
  const asked = { 环节进入时间: '2023-10-27', 纸质材料接收日期: '2023-10-27' }
  await bringIn([atPaper(7, asked), atPaper(8, asked)])
  expect((await steps(7)).slice(-2)).toEqual(['PAPER 10-27 环节进入时间', 'MEETING 10-27 纸质材料接收日期'])
  const back = { 当前环节: '退回补正', 环节进入时间: '2023-11-05', 纸质材料接收日期: '2023-10-27' }
  const returned = await bringIn([aRow(7, back), aRow(8, { ...back, 当前环节: '评委会审核' })])
  expect(await stands(7)).toBe('CORRECTION APPLICANT MEETING 11-05 00:00')
  expect(await stands(8)).toBe('COMMITTEE_REVIEW COMMITTEE MEETING 11-05 00:00')
  expect((await bringIn([aRow(7, back)])).run).toMatchObject({ changed: 0, unchanged: 1 })
  await undoImport(portal(), officer(), returned.id, 'test')
  expect(await stands(7)).toBe('MEETING COMMITTEE MEETING 10-27 00:00')
})

test('on past days, too: it was overdue until the paper came', async () => {
  await bringIn([atPaper(10, { 纸质材料接收日期: '2023-11-03' })])
  expect([await overdue('2023-11-02'), await overdue('2023-11-03')]).toEqual([2, 1])
  // Years later a file shows only the dates: paper was asked for when the form check was passed (七).
  const over = {
    当前环节: '发证',
    环节进入时间: '2023-12-20',
    评审会日期: '2023-11-20',
    评审结果: '通过',
    确认日期: '2023-12-10',
  }
  await bringIn([
    aRow(11, { ...over, 形式审核通过日期: '2023-10-18', 纸质材料接收日期: '2023-11-06' }),
    aRow(12, { ...over, 形式审核通过日期: '2023-10-18', 纸质材料接收日期: '2023-10-26' }),
  ])
  expect(await way(11)).toEqual(expect.arrayContaining(['PAPER 10-18', 'MEETING 11-06', 'MEETING 11-20']))
  const days = ['2023-10-30', '2023-10-31', '2023-11-02', '2023-11-03', '2023-11-05', '2023-11-06', '2023-11-19']
  expect(await Promise.all(days.map((day) => overdue(day)))).toEqual([0, 3, 3, 2, 2, 1, 1])
})

test('an entry time after the receipt is an update’s, when the form check shows that paper was asked for before', async () => {
  const updated = { 形式审核通过日期: '2023-10-18', 环节进入时间: '2023-11-08 10:00' }
  const days = ['2023-11-01', '2023-11-06']
  const late = () => Promise.all(days.map((day) => overdue(day)))
  const [before, after] = await late()
  await bringIn([atPaper(70, { ...updated, 纸质材料接收日期: '2023-10-26' }), atPaper(71, updated)])
  await record(71, '2023-11-02')
  expect(await stands(70)).toBe('MEETING COMMITTEE MEETING 10-26 00:00')
  expect(await stands(71)).toBe('MEETING COMMITTEE MEETING 11-02 00:00')
  expect((await way(70)).slice(-2)).toEqual(['PAPER 10-18', 'MEETING 10-26'])
  expect((await steps(71)).slice(-2)).toEqual(['PAPER 10-18 形式审核通过日期', 'MEETING 11-02 登记接收纸质材料'])
  expect(await late()).toEqual([before! + 1, after])
})

test('back at paper after a return, the receipt has moved it on before, too', async () => {
  const received = { 纸质材料接收日期: '2023-10-25' }
  await bringIn([atPaper(80, received)])
  await bringIn([aRow(80, { ...received, 当前环节: '退回补正', 环节进入时间: '2023-11-05' })])
  expect(await way(80)).toEqual(expect.arrayContaining(['PAPER 10-21', 'MEETING 10-25', 'CORRECTION 11-05']))
  const again = await bringIn([atPaper(80, { ...received, 环节进入时间: '2023-11-10 09:00' })])
  expect(await stands(80)).toBe('MEETING COMMITTEE MEETING 11-10 09:00')
  const whole = await way(80)
  expect(whole.slice(-4)).toEqual(['PAPER 10-21', 'MEETING 10-25', 'CORRECTION 11-05', 'MEETING 11-10'])
  expect((await steps(80)).slice(-5).map((step) => step.slice(0, 14))).toEqual([
    'PAPER 10-21 环节',
    'MEETING 10-25 ',
    'CORRECTION 11-',
    'PAPER 11-10 环节',
    'MEETING 11-10 ',
  ])
  await undoImport(portal(), officer(), again.id, 'test')
  expect(await stands(80)).toBe('CORRECTION APPLICANT MEETING 11-05 00:00')
})

test('a later file’s entry time after a recorded receipt doesn’t ask for the paper once more', async () => {
  await bringIn([atPaper(90)])
  await record(90, '2023-10-26')
  for (const day of ['2023-11-08 10:00', '2023-11-13 10:00']) await bringIn([atPaper(90, { 环节进入时间: day })])
  expect(await stands(90)).toBe('MEETING COMMITTEE MEETING 10-26 00:00')
  expect((await way(90)).slice(-2)).toEqual(['PAPER 10-21', 'MEETING 10-26'])
  expect((await steps(90)).slice(-2)).toEqual(['PAPER 10-21 环节进入时间', 'MEETING 10-26 登记接收纸质材料'])
})

test('the furthest stage follows the receipt’s step in any order, and its withdrawal', async () => {
  const back = { 当前环节: '退回补正', 环节进入时间: '2023-11-05' }
  await bringIn([atPaper(91), atPaper(92)])
  await bringIn([aRow(91, back)])
  const late = await record(91, '2023-10-25')
  const early = await record(92, '2023-10-25')
  await bringIn([aRow(92, back), aRow(93, { ...back, 形式审核通过日期: '2023-10-20', 纸质材料接收日期: '2023-10-25' })])
  for (const number of [91, 92, 93]) expect(await stands(number)).toBe('CORRECTION APPLICANT MEETING 11-05 00:00')
  await record(91, '2023-10-25', { replaces: late, withdrawn: true })
  await record(92, '2023-10-25', { replaces: early, withdrawn: true })
  for (const number of [91, 92]) expect(await stands(number)).toBe('CORRECTION APPLICANT PAPER 11-05 00:00')
})

test('an event on the day of the receipt’s step ends the visit before it', async () => {
  await bringIn([atPaper(94, { 纸质材料接收日期: '2023-11-06' })])
  await bringIn([aRow(94, { 当前环节: '评委会审核', 环节进入时间: '2023-11-06', 纸质材料接收日期: '2023-11-06' })])
  const before = await way(94)
  await sql`select derive_way(array(select id from declaration where platform_no = ${numberOf(94)}))`.execute(db())
  expect(await way(94)).toEqual(before)
  expect((await steps(94)).at(-1)).toContain('COMMITTEE_REVIEW 11-06')
})

test('a recorded receipt moves it on, its correction with it, and its withdrawal back', async () => {
  await bringIn([atPaper(20)])
  const before = await stands(20)
  const first = await record(20, '2023-10-26')
  expect(await stands(20)).toBe('MEETING COMMITTEE MEETING 10-26 00:00')
  expect((await steps(20)).at(-1)).toBe('MEETING 10-26 登记接收纸质材料')
  const second = await record(20, '2023-10-28', { replaces: first })
  expect(await stands(20)).toBe('MEETING COMMITTEE MEETING 10-28 00:00')
  expect((await way(20)).at(-1)).toBe('MEETING 10-28')
  await record(20, '2023-10-28', { replaces: second, withdrawn: true })
  expect(await stands(20)).toBe(before)
  expect((await way(20)).at(-1)).toBe('PAPER 10-21')
})

test('a receipt recorded before paper was asked for counts from then; one after the end moves nothing', async () => {
  await bringIn([
    atPaper(30, { 纸质材料接收日期: '2023-10-19' }),
    atPaper(31, { 纸质材料接收日期: '2023-11-20', 结局: '视为放弃', 结局日期: '2023-11-10' }),
    aRow(32),
  ])
  await record(32, '2023-10-18')
  // A file that has it without a form check had asked for it when it came, and its entry time is an update’s.
  expect(await stands(30)).toBe('MEETING COMMITTEE MEETING 10-19 00:00')
  expect(await stands(31)).toContain('PAPER 10-21 09:00')
  expect(await stands(32)).toBe('COMMITTEE_REVIEW COMMITTEE COMMITTEE_REVIEW 10-16 10:00')
  await bringIn([atPaper(32)])
  expect(await stands(32)).toBe('MEETING COMMITTEE MEETING 10-21 09:00')
})

test('a later file that still has it at paper changes nothing; one that has gone on counts', async () => {
  await bringIn([atPaper(40), atPaper(41, { 纸质材料接收日期: '2023-10-27' })])
  const receipt = await record(40, '2023-10-27')
  const same = await bringIn([atPaper(40), atPaper(41, { 纸质材料接收日期: '2023-10-27' })])
  expect(same.run).toMatchObject({ changed: 0, unchanged: 2 })
  // Another column changes, and this file lacks that of the receipt.
  const columns = headers.filter((header) => header !== '纸质材料接收日期')
  const other = await bringIn([atPaper(40, { 申报级别: '副高' }), atPaper(41, { 申报级别: '副高' })], { columns })
  const changed = other.rows.map(({ problems, changes }) => [problems, changes.map(({ column }) => column)])
  expect(changed).toEqual(Array(2).fill([[], ['申报级别', '细分级别']]))
  expect([await stands(40), await stands(41)]).toEqual(Array(2).fill('MEETING COMMITTEE MEETING 10-27 00:00'))
  const next = await bringIn([aRow(40, { 申报级别: '副高', 当前环节: '评审会议', 环节进入时间: '2023-11-15 10:00' })])
  expect(next.rows[0]!.problems).toEqual([])
  expect(await stands(40)).toBe('MEETING COMMITTEE MEETING 11-15 10:00')
  await record(40, '2023-10-27', { replaces: receipt, withdrawn: true })
  expect(await stands(40)).toBe('MEETING COMMITTEE MEETING 11-15 10:00')
  expect((await way(40)).slice(-2)).toEqual(['PAPER 10-21', 'MEETING 11-15'])
})

test('an undo restores what the file said, and the receipt still counts, or no longer', async () => {
  await bringIn([atPaper(50), atPaper(51)])
  const receipt = await record(51, '2023-10-27')
  const later = await bringIn([50, 51].map((number) => atPaper(number, { 政治面貌: '群众' })))
  await record(50, '2023-10-28')
  await record(51, '2023-10-27', { replaces: receipt, withdrawn: true })
  await undoImport(portal(), officer(), later.id, 'test')
  expect(await stands(50)).toBe('MEETING COMMITTEE MEETING 10-28 00:00')
  expect((await way(50)).at(-1)).toBe('MEETING 10-28')
  expect(await stands(51)).toBe('PAPER EMPLOYER PAPER 10-21 09:00')
  expect((await way(51)).at(-1)).toBe('PAPER 10-21')
  expect(await stored(numberOf(51))).toMatchObject({ political_status: null, recorded_paper_on: null })
})

test('what a plan says of 逾期 is what comes of it', async () => {
  const determined = (number: number, own: FileRow = {}) =>
    atPaper(number, { 申报途径: '初次确定', 评审委员会: null, ...own })
  const before = await overdue()
  await bringIn([determined(60)])
  await record(60, '2023-10-27')
  await record(63, '2023-10-27')
  const planned = await plan([
    determined(60, { 政治面貌: '群众' }),
    determined(61),
    determined(62, { 纸质材料接收日期: '2023-10-26' }),
    determined(63),
  ])
  const { rows } = await sql<{
    headline: Record<string, number>
  }>`select headline from import_run where id = ${planned.id}`.execute(db())
  expect(rows[0]!.headline).toMatchObject({ OVERDUE: 1, DECLARED: 3 })
  expect(await overdue()).toBe(before)
})
