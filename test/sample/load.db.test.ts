import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Portal } from '../../server/portal'
import { sampleAccounts } from '../../server/sample/account'
import { loadSample } from '../../server/sample/load'
import { declarationsIn } from '../../server/sample/size'
import { openTestPortal } from '../support/app'
import { testSampleSize } from '../support/config'

let opened: { portal: Portal; close(): Promise<void> }

beforeAll(async () => {
  opened = await openTestPortal({ data: 'sample' })
})
afterAll(() => opened.close())

async function ask<T extends object>(query: ReturnType<typeof sql<T>>): Promise<T[]> {
  const { rows } = await query.execute(opened.portal.owner.em.fork().getKysely())
  return rows
}

test('every row of every year came in, none rejected, none skipped', async () => {
  const runs = await ask(sql<{ file: string; rejected: number; kept: boolean }>`
    select file_name as file, (select count(*) from import_row where import_run_id = run.id
      and kind in ('REJECTED', 'SKIPPED'))::integer as rejected,
      new_count = (select count(*) from declaration where import_run_id = run.id) as kept
    from import_run run order by file_name`)
  expect(runs).toEqual(
    [2023, 2024, 2025, 2026].map((year) => ({ file: `申报汇总表-${year}.xlsx`, rejected: 0, kept: true })),
  )
  const years = await ask(sql<{ year: number; count: number }>`
    select year, count(*)::integer as count from declaration group by year order by year`)
  expect(years).toEqual([2023, 2024, 2025, 2026].map((year) => ({ year, count: declarationsIn(year, testSampleSize) })))
})

test('every account can sign in and has its scope', async () => {
  const accounts = await ask(sql<object>`select username, display_name as "displayName", role, counties, committees,
    departments from account order by id`)
  expect(accounts).toEqual(sampleAccounts)
})

test('each department supervises employers and each committee has declarations', async () => {
  const idle = await ask(sql<object>`
    select username from account where role = 'DEPARTMENT' and (
      not exists (select from declaration where supervisor = any(account.departments)) or
      not exists (select from declaration where committee = any(account.committees)))`)
  expect(idle).toEqual([])
})

describe('the bureau’s own facts', () => {
  test('committees were filed in time, but 党干校 late and in the newest year not yet', async () => {
    const filed = await ask(sql<object>`
      select year, array_agg(code order by code) filter (where filed_at > (notice_end - interval '1 second')::date) as late,
        array_agg(code) filter (where filed_at is null) as missing
      from committee join (select year as y, (w->>'endsAt')::timestamptz as notice_end
        from cycle, jsonb_array_elements(notice->'windows') w where w->>'id' = 'D3') d3 on y = year
      group by year order by year`)
    expect(filed).toEqual([
      { year: 2023, late: ['party-school'], missing: null },
      { year: 2024, late: ['party-school'], missing: null },
      { year: 2025, late: ['party-school'], missing: null },
      { year: 2026, late: null, missing: ['party-school'] },
    ])
  })

  test('meetings were on the days that the votes name, but for planted slips (R20, R23)', async () => {
    const stray = await ask(sql<object>`
      select d.id from declaration d join committee c on c.year = d.year and c.code = d.committee
        join cycle on cycle.year = d.year, jsonb_array_elements(notice->'series') s, jsonb_array_elements(notice->'windows') w
      where s->>'code' = d.series and s->>'committee' = d.committee
        and w->>'id' = 'D6' and d.meeting_on < (w->>'endsAt')::timestamptz
        and (c.meeting_from is null or d.meeting_on not between c.meeting_from and c.meeting_to)`)
    expect(stray).toEqual([])
    const [newest] = await ask(sql<{ met: number; waiting: number }>`
      select count(meeting_from)::integer as met, count(*) filter (where meeting_from is null)::integer as waiting
      from committee where year = 2026`)
    expect(newest!.met).toBeGreaterThan(1)
    expect(newest!.waiting).toBeGreaterThan(3)
  })
})

test('some of the newest year are overdue on the committees’ desks and with their paper', async () => {
  const stages = await ask(sql<{ stage: string }>`
    select distinct stage from declaration d where year = 2026 and outcome is null and committee <> 'education'
      and stage in ('COMMITTEE_REVIEW', 'PAPER', 'CORRECTION') order by stage`)
  expect(stages.map(({ stage }) => stage)).toEqual(['COMMITTEE_REVIEW', 'CORRECTION', 'PAPER'])
})

test('a second start brings in nothing again', async () => {
  const lines: string[] = []
  await loadSample(opened.portal, (line) => lines.push(line))
  expect(lines).toEqual([])
  const runs = await ask(sql<object>`select id from import_run`)
  expect(runs).toHaveLength(4)
})
