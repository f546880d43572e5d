import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { applyImport } from '../../server/import/apply/apply-import'
import { importing } from '../import/importing'
import { caseFile, lineOf } from './case-file'

const { portal, officer, db, planFile } = importing()

/** The values of 环节进入时间 in the file, row by row, with the expected Beijing time. */
const ten = '2023-09-20 10:00'
const midnight = '2023-09-20 00:00'
const moments = [
  ...[ten, ten, ten, '2023-09-20 18:00', ten, ten, ten, ten, ten, ten],
  ...[ten, ten, ten, ten, ten, ten, midnight, midnight, '2023-09-21 00:00', midnight],
  ...[midnight, midnight, midnight, midnight, midnight, ten, ten, midnight, ten, ten],
]

test('20: each of thirty ways to write a moment is read, the unusual ones with a note', async () => {
  const { id, rows } = await planFile(caseFile('20-date-texts.xlsx'))
  expect(rows.map(lineOf)).toEqual(
    moments.map((_, index) => {
      const row = `${index + 2} NEW`
      const assumed = { 13: 'Wed Sep 20 10:00:00 CST 2023', 25: '1695175200000', 27: '23-9-20' }[index]
      return assumed ? `${row} · 环节进入时间 IMPORT_DATE_ASSUMED ${assumed}` : row
    }),
  )
  await applyImport(portal(), officer(), id, 'test')
  const { rows: stored } = await sql<{ at: string }>`
    select to_char(entered_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as at from declaration
    where platform_no like 'TST0010%' order by platform_no`.execute(db())
  expect(stored.map(({ at }) => at)).toEqual(moments)
})
