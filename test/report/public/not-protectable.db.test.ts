import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../../server/app'
import { startTestApp } from '../../support/app'
import { signedIn, type TestClient } from '../../support/client'
import { publish } from './publish'

let app: App
let bureau: TestClient
const db = () => app.portal.owner.em.fork().getKysely()

/** A year of three equal declarations: three is the smallest number that is printed. */
beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  await sql`delete from declaration where year = 2024`.execute(db())
  for (const number of ['SMALL-1', 'SMALL-2', 'SMALL-3'])
    await sql`insert into declaration (year, platform_no, name, id_type, employer_id, route, county, pathway, series, level,
        stage, furthest_stage, entered_at, search_text)
      select 2024, ${number}, '张某', 'RESIDENT', min(id), 'COUNTY', '650521', 'REVIEW', 'water', 'JUNIOR', 'HR_REVIEW',
        'HR_REVIEW', '2024-10-09T10:00+08', 'x' from employer`.execute(db())
})
afterAll(() => app.stop())

test('where one of three was corrected, no edition is made beside the first: any would tell the one', async () => {
  await publish(bureau, 2024)
  await sql`update declaration set level = 'INTERMEDIATE' where year = 2024 and platform_no = 'SMALL-1'`.execute(db())
  await bureau.get('mutation { freezeYear(year: 2024, cutOff: "2024-12-31") { id } }')
  const response = await bureau.fetch('/workbooks/public.xlsx?year=2024')
  expect([response.status, await response.json()]).toEqual([
    409,
    {
      error: {
        code: 'PUBLIC_NOT_PROTECTABLE',
        message: '这次归档与已生成的公开版相差太小，无论隐去哪些数字，都能由两版相减得出个人情况，因此不生成。',
      },
    },
  ])
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from public_edition`.execute(db())
  expect(rows[0]!.n).toBe(1)
})
