import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../server/calendar/day-of'
import { readCycle } from '../../server/cycle/read'
import type { Rule } from '../../server/finding/rule'
import { paperAtWrongDesk } from '../../server/finding/rule/r18-paper-at-wrong-desk'
import { paperForm } from '../../server/finding/rule/r19-paper-form'
import { noEntrustment } from '../../server/finding/rule/r24-no-entrustment'
import { banned } from '../../server/finding/rule/r28-banned'
import { notFiled } from '../../server/finding/rule/r50-not-filed'
import { metUnfiled } from '../../server/finding/rule/r51-met-unfiled'
import { verdictOf } from '../../server/finding/verdict'
import { inventedId } from '../support/declaration-file'
import { offices, row2026, serial } from './offices'

const { app, as, db, bringIn, idOf } = offices()

beforeAll(async () => {
  await bringIn(
    row2026(1, { 当前环节: '报送纸质材料' }),
    // By the same person as number 3, after the decision of the ban, in another county.
    row2026(2, { 区县: '巴里坤县', 工作单位: '巴里坤县水利站', 身份证号: inventedId(3), 提交时间: '2026-09-25 10:00' }),
    row2026(3),
  )
})

/** A rule's answer for a row on the portal's current day. */
async function verdict(rule: Rule, key: string): Promise<string> {
  const now = app().portal.now()
  const cycle = await readCycle(app().portal.owner.em.fork(), 2026)
  const [table, condition] =
    rule.subject === 'COMMITTEE'
      ? ['committee', sql`year = 2026 and code = ${key}`]
      : ['declaration', sql`platform_no = ${key}`]
  const { rows } = await sql<{
    verdict: string
  }>`select ${verdictOf(rule, { cycle, now, today: dayOf(now), asOf: null })} as verdict
    from ${sql.table(table)} where ${condition}`.execute(db())
  return rows[0]!.verdict
}

test('a filing clears 未备案 (R50), and 未备案即开会 (R51) when it was before the meeting', async () => {
  const bureau = await as('bureau')
  await (
    await as('water')
  ).get(`mutation { recordMeeting(year: 2026, committee: "water", meeting: { from: "2026-11-16" }) { id } }`)
  expect([await verdict(notFiled, 'water'), await verdict(metUnfiled, 'water')]).toEqual(['VIOLATED', 'VIOLATED'])
  await bureau.get(`mutation { recordFiling(year: 2026, committee: "water",
    filing: { covers: [COMMITTEE, EXPERT_POOL], filedAt: "2026-11-02" }) { id } }`)
  expect([await verdict(notFiled, 'water'), await verdict(metUnfiled, 'water')]).toEqual(['FINE', 'FINE'])
})

test('paper at the wrong desk (R18) and not in two double-sided copies (R19) is found, and cleared by the right one', async () => {
  const receive = async (username: string, copies: number, duplex: boolean) =>
    (await as(username)).get(
      `mutation ($id: ID!, $receipt: PaperReceiptInput!) {
        recordPaperReceipt(filter: { year: [2026] }, declarations: [$id], receipt: $receipt, confirmed: 1) { received } }`,
      { id: await idOf(1), receipt: { receivedOn: '2026-10-28', copies, duplex } },
    )
  const both = async () => [await verdict(paperAtWrongDesk, serial(1)), await verdict(paperForm, serial(1))]
  await receive('yiwu', 1, true)
  expect(await both()).toEqual(['VIOLATED', 'VIOLATED'])
  await receive('water', 2, true)
  expect(await both()).toEqual(['FINE', 'FINE'])
})

test('a ban is found at the person’s declaration in another county (R28), and withdrawn with it', async () => {
  const bureau = await as('bureau')
  expect(await verdict(banned, serial(2))).toBe('FINE')
  const { recordBan } = await bureau.get<{ recordBan: { id: string } }>(
    `mutation ($id: ID!) { recordBan(declaration: $id, ban: { decidedOn: "2026-09-22", note: "弄虚作假" }) { id } }`,
    { id: await idOf(3) },
  )
  expect(await verdict(banned, serial(2))).toBe('VIOLATED')
  const withdraw = `mutation ($id: ID!) { withdrawRecord(record: $id, reason: "复议撤销") { id } }`
  await bureau.get(withdraw, { id: recordBan.id })
  expect(await verdict(banned, serial(2))).toBe('FINE')
})

test('an entrustment letter settles R24', async () => {
  await sql`update declaration set pathway = 'ENTRUSTED_REVIEW', written_none = array['委托评审函']
    where platform_no = ${serial(3)}`.execute(db())
  const before = await verdict(noEntrustment, serial(3))
  await (
    await as('bureau')
  ).get(
    `mutation ($id: ID!) { recordEntrustment(declaration: $id,
      letter: { issuedOn: "2026-10-20", documentNo: "哈人社委〔2026〕7号" }) { id } }`,
    { id: await idOf(3) },
  )
  expect([before, await verdict(noEntrustment, serial(3))]).toEqual(['VIOLATED', 'FINE'])
})
