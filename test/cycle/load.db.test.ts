import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cycle } from '../../schema/cycle'
import { loadCycles } from '../../server/cycle/load'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { readCycle, readCycles } from '../../server/cycle/read'
import { sampleForm } from '../../server/cycle/sample-form'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import type { Portal } from '../../server/portal'
import { openTestPortal } from '../support/app'

let portal: Portal
let close: () => Promise<void>

beforeAll(async () => {
  ;({ portal, close } = await openTestPortal({ data: 'real' }))
})

afterAll(() => close())

const em = () => portal.owner.em.fork()

async function snapshot() {
  const { rows } = await sql<{ row: string }>`
    select 'cycle ' || year || ' ' || xmin as row from cycle
    union all select 'committee ' || year || ' ' || code || ' ' || xmin from committee order by 1`.execute(
    em().getKysely(),
  )
  return rows.map(({ row }) => row)
}

/** What the forms of invented years say of themselves isn't in their files. */
const withForm = (cycle: Cycle): Cycle =>
  cycle.isSample ? { ...cycle, settings: { ...cycle.settings, form: sampleForm(cycle.year) } } : cycle

test('every shipped year is read back as its file says, newest first', async () => {
  const shipped = readNoticeFiles('nowhere').map(reviveCycle).map(withForm)
  expect(await readCycles(em())).toEqual(shipped.toReversed())
  expect(await readCycle(em(), 2023)).toEqual(shipped[0])
})

test('a year that isn’t loaded is refused by name', async () => {
  await expect(readCycle(em(), 2031)).rejects.toMatchObject({
    code: 'CYCLE_UNKNOWN',
    message: expect.stringMatching(/^没有2031年度的评审周期/) as string,
  })
})

test('loading again writes nothing', async () => {
  await loadCycles(em(), 'nowhere', 'SAMPLE')
  const before = await snapshot()
  expect(before.length).toBe(4 * 12)
  await loadCycles(em(), 'nowhere', 'SAMPLE')
  expect(await snapshot()).toEqual(before)
})

test('what the notice says is put right, what the bureau recorded stays', async () => {
  await sql`update committee set phone = '110', filed_at = '2023-10-12', meeting_from = '2023-11-14',
    meeting_to = '2023-11-15' where year = 2023 and code = 'water'`.execute(em().getKysely())
  await loadCycles(em(), 'nowhere', 'SAMPLE')
  const { rows } =
    await sql`select phone, filed_at::text as filed, meeting_from::text as "from", meeting_to::text as "to"
    from committee where year = 2023 and code = 'water'`.execute(em().getKysely())
  expect(rows).toEqual([{ phone: '2265596', filed: '2023-10-12', from: '2023-11-14', to: '2023-11-15' }])
})

test('a year of one’s own is loaded from the data folder', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cycles-'))
  mkdirSync(path.join(folder, 'cycles'))
  const own = { ...readNoticeFiles('nowhere')[0]!, year: 2027, title: '2027年度通知' }
  writeFileSync(path.join(folder, 'cycles', '2027.json'), JSON.stringify(own))
  await loadCycles(em(), folder, 'REAL')
  const cycle = await readCycle(em(), 2027)
  expect(cycle).toMatchObject({ year: 2027, title: '2027年度通知', isSample: false })
  expect(cycle.windows.find(({ id }) => id === 'D1')!.endsAt).toEqual(new Date('2023-10-11T20:00:00+08:00'))
})
