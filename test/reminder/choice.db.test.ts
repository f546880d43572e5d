import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { Migration027RemindedEmployer } from '../../server/database/migration/027-reminded-employer'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import {
  holderOf,
  preparation,
  reminderDesks,
  type Holder,
  type Prepared,
  type ReminderDesk,
} from '../support/reminder'

let app: App
beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
})
afterAll(() => app.stop())

const filter = { year: [2026] }
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const owner = () => app.portal.owner.em.fork().getKysely()

async function stored(): Promise<{ texts: number; declarations: number }> {
  const { rows } = await sql<{ texts: number; declarations: number }>`select
    (select count(*)::integer from reminder) as texts,
    (select count(*)::integer from reminder_declaration) as declarations`.execute(owner())
  return rows[0]!
}

async function prepare(client: TestClient, holders: readonly Holder[], own: object = filter): Promise<Prepared> {
  const variables = { filter: own, holders: holders.map(holderOf) }
  return (await client.get<{ prepareReminder: Prepared }>(preparation, variables)).prepareReminder
}

async function refused(client: TestClient, holders: readonly object[], own: object = filter): Promise<string[]> {
  const before = await stored()
  const { errors } = await client.ask(preparation, { filter: own, holders })
  expect(await stored()).toEqual(before)
  const [error] = errors ?? []
  return [error!.extensions.code as string, error!.message]
}

const keyOf = ({ desk, committee, county, supervisor }: Omit<Holder, 'employer'>) =>
  [desk, committee, county, supervisor].join(' ')

interface Counted extends Omit<Holder, 'employer'> {
  onDesk: number
  overdueOnDesk: number
}
/** 在手 and 在手逾期 of each desk, with the employers of a county combined. */
function counted(desks: readonly Counted[]): object {
  return Object.fromEntries(
    [...Map.groupBy(desks, keyOf)]
      .map(([key, own]) => [
        key,
        [sum(own.map(({ onDesk }) => onDesk)), sum(own.map(({ overdueOnDesk }) => overdueOnDesk))],
      ])
      .toSorted(),
  ) as object
}

describe.each(['bureau', 'yiwu', 'water'])('as %s', (username) => {
  test.each([{}, { overdue: true }, { finding: ['R15'] }, { county: ['650522'] }])(
    'the desks to choose from are those of 待办, with its numbers (%o), and asking for them keeps nothing',
    async (own) => {
      const client = await signedIn(app, username)
      const before = await stored()
      const { desks } = await client.get<{ desks: { loads: Counted[] } }>(
        `query ($filter: DeclarationFilter!) { desks(filter: $filter) {
          loads { desk committee county supervisor onDesk overdueOnDesk } } }`,
        { filter: { ...filter, ...own } },
      )
      const offered = await reminderDesks(client, { ...filter, ...own })
      expect(counted(offered)).toEqual(counted(desks.loads))
      expect(await stored()).toEqual(before)
    },
  )
})

test('the chosen desks alone get a text, each with the number that stood beside it', async () => {
  const bureau = await signedIn(app, 'bureau')
  const desks = await reminderDesks(bureau, filter)
  const kinds = ['COMMITTEE', 'COUNTY_HR', 'SUPERVISOR', 'CITY_HR', 'EMPLOYER']
  const chosen = kinds.map((kind) => desks.find(({ desk }) => desk === kind)!)
  const before = await stored()
  const { reminders, emptied } = await prepare(bureau, [...chosen, chosen[0]!])
  expect(emptied).toEqual([])
  expect(reminders.map(({ desk, count }) => [desk, count])).toEqual(chosen.map(({ desk, onDesk }) => [desk, onDesk]))
  expect(reminders.at(-1)!.holder).toBe(chosen.at(-1)!.employerName)
  const after = await stored()
  expect(after).toEqual({
    texts: before.texts + chosen.length,
    declarations: before.declarations + sum(chosen.map(({ onDesk }) => onDesk)),
  })
  const ids = reminders.map(({ id }) => id)
  const kept = await bureau.get<{ reminders: { id: string; count: number; text: string }[] }>(
    'query ($ids: [ID!]!) { reminders(ids: $ids) { id count text } }',
    { ids },
  )
  expect(kept.reminders).toEqual(reminders.map(({ id, count, text }) => ({ id, count, text })))
})

test('texts come in the order of the choice, however many digits their numbers have', async () => {
  await sql`select setval(pg_get_serial_sequence('reminder', 'id'), 98)`.execute(owner())
  const bureau = await signedIn(app, 'bureau')
  const chosen = (await reminderDesks(bureau, filter)).slice(0, 2)
  const { reminders } = await prepare(bureau, chosen)
  expect(reminders.map(({ id }) => id)).toEqual(['99', '100'])
  expect(reminders.map(({ count }) => count)).toEqual(chosen.map(({ onDesk }) => onDesk))
})

test('without a choice nothing is prepared, and too long a one is refused', async () => {
  const bureau = await signedIn(app, 'bureau')
  expect(await refused(bureau, [])).toEqual(['INVALID_INPUT', '没有选择办理方，请先选择要催办的办理方。'])
  const many = Array.from({ length: 501 }, (_, id) => ({ desk: 'EMPLOYER', county: '650502', employer: String(id) }))
  expect(await refused(bureau, many)).toEqual([
    'INVALID_INPUT',
    '所选办理方有 501 个，一次最多准备 500 份催办文字；请减少选择。',
  ])
})

test('a desk that isn’t there and one outside the scope answer alike, and spoil the whole choice', async () => {
  const bureau = await signedIn(app, 'bureau')
  const yiwu = await signedIn(app, 'yiwu')
  const unknown = [
    'REMINDER_DESK_UNKNOWN',
    '所选办理方中有 1 个不存在或不在当前账号的范围内，没有准备催办文字；请重新选择。',
  ]
  const [own] = (await reminderDesks(yiwu, filter)).map(holderOf)
  const foreign = (await reminderDesks(bureau, filter)).filter(({ county }) => county === '650502').map(holderOf)
  expect(new Set(foreign.map(({ desk }) => desk))).toEqual(new Set(['COUNTY_HR', 'EMPLOYER']))
  for (const desk of [foreign.find(({ desk }) => desk === 'COUNTY_HR')!, foreign.find(({ employer }) => employer)!]) {
    expect(await refused(yiwu, [own!, desk])).toEqual(unknown)
  }
  for (const desk of [
    { desk: 'COMMITTEE', committee: '没有的' },
    { desk: 'COMMITTEE' },
    { desk: 'SUPERVISOR', supervisor: '没有的局' },
    { desk: 'EMPLOYER', county: '650502', employer: '一' },
    { desk: 'EMPLOYER', county: '650502' },
    { desk: 'APPLICANT' },
  ]) {
    expect([desk, await refused(bureau, [desk])]).toEqual([desk, unknown])
  }
})

/** Moves all declarations on an employer's desk to its county, so that the desk is empty. */
async function passOn({ employer }: ReminderDesk): Promise<void> {
  await sql`update declaration set stage = 'HR_REVIEW', file_stage = 'HR_REVIEW' where desk = 'EMPLOYER' and pending
    and employer_id = ${Number(employer)}`.execute(owner())
}

test('a desk that was emptied meanwhile is told by name, and the others get their texts', async () => {
  const bureau = await signedIn(app, 'bureau')
  const desks = await reminderDesks(bureau, filter)
  const [gone, stays] = desks.filter(({ desk }) => desk === 'EMPLOYER')
  await passOn(gone!)
  const { reminders, emptied } = await prepare(bureau, [gone!, stays!])
  expect(emptied).toEqual([gone!.employerName])
  expect(reminders.map(({ holder }) => holder)).toEqual([stays!.employerName])
  expect(await refused(bureau, [holderOf(gone!)])).toEqual([
    'INVALID_INPUT',
    `${gone!.employerName}在当前筛选下已没有在手的申报，没有准备催办文字；请重新选择。`,
  ])
})

test('two employers of one name, in two counties, get a text each of their own declarations', async () => {
  const bureau = await signedIn(app, 'bureau')
  const employers = (await reminderDesks(bureau, filter)).filter(({ desk }) => desk === 'EMPLOYER')
  const one = employers[0]!
  const other = employers.find(({ county }) => county !== one.county)!
  await sql`update employer set name = ${one.employerName} where id = ${Number(other.employer)}`.execute(owner())
  const both = (await reminderDesks(bureau, filter)).filter(({ employerName }) => employerName === one.employerName)
  expect(both).toHaveLength(2)
  const { reminders } = await prepare(bureau, both)
  expect(reminders.map(({ holder, count }) => [holder, count])).toEqual(
    both.map(({ onDesk }) => [one.employerName, onDesk]),
  )
})

/** Counties whose employers are shown as reminded. */
async function remindedCounties(client: TestClient): Promise<(string | null)[]> {
  const { desks } = await client.get<{
    desks: { loads: { desk: string; county: string | null; remindedAt: string | null }[] }
  }>('query ($filter: DeclarationFilter!) { desks(filter: $filter) { loads { desk county remindedAt } } }', { filter })
  const reminded = desks.loads.filter(({ desk, remindedAt }) => desk === 'EMPLOYER' && remindedAt)
  return [...new Set(reminded.map(({ county }) => county))]
}

test('a reminder to an employer is not told of another county’s employer of the same name', async () => {
  await sql`truncate reminder_declaration, reminder`.execute(owner())
  const bureau = await signedIn(app, 'bureau')
  const employers = (await reminderDesks(bureau, filter)).filter(({ desk }) => desk === 'EMPLOYER')
  const one = employers[0]!
  const other = employers.find(({ county }) => county !== one.county)!
  await sql`update employer set name = '同名单位' where id in (${Number(one.employer)}, ${Number(other.employer)})`.execute(
    owner(),
  )
  await prepare(bureau, [one])
  expect(await remindedCounties(bureau)).toEqual([one.county])
  await prepare(bureau, [other])
  expect((await remindedCounties(bureau)).toSorted()).toEqual([one.county, other.county].toSorted())
})

test('what was kept under an employer’s name is still told of that employer, and of no namesake', async () => {
  const bureau = await signedIn(app, 'bureau')
  const { rows } = await sql<{ id: number; county: string }>`update reminder r set key = holder
    from employer e where r.desk = 'EMPLOYER' and e.id::text = r.key returning r.id, county`.execute(owner())
  const [kept, ...others] = rows
  await sql`delete from reminder_declaration where reminder_id = any(${others.map(({ id }) => id)}::integer[])`.execute(
    owner(),
  )
  await sql`delete from reminder where id = any(${others.map(({ id }) => id)}::integer[])`.execute(owner())
  const migration = new Migration027RemindedEmployer(app.portal.owner.em.fork().getDriver(), app.portal.owner.config)
  migration.up()
  for (const statement of migration.getQueries()) await sql.raw(String(statement)).execute(owner())
  expect(await remindedCounties(bureau)).toEqual([kept!.county])
})
