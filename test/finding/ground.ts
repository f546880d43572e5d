import { sql, type RawBuilder } from 'kysely'
import { dayOf } from '../../server/calendar/day-of'
import { readCycle } from '../../server/cycle/read'
import type { Circumstances, Rule } from '../../server/finding/rule'
import { missingInputs, verdictOf } from '../../server/finding/verdict'
import { openTestPortal } from '../support/app'

/** A row's own columns; a RawBuilder where SQL says it better. */
export type Row = Record<string, unknown>

/** What a rule says of the row, with the report line of a violated one. */
export interface Said {
  verdict: string
  missing: string[]
  told: string | null
  milder: boolean
}

const employer: Row = { county: '650522', name: '伊吾县水利管理站', nature: 'INSTITUTION', supervisor: '伊吾县水利局' }

/** A declaration that nothing is wrong with, waiting at the committee on 17 October 2023. */
const declaration: Row = {
  year: 2023,
  platform_no: 'T2023-00001',
  name: '古丽·买买提',
  id_type: 'RESIDENT',
  id_number_hash: sql`'\\x01'::bytea`,
  route: 'COUNTY',
  county: '650522',
  pathway: 'REVIEW',
  series: 'water',
  specialty: '水利工程',
  level: 'INTERMEDIATE',
  committee: 'water',
  stage: 'COMMITTEE_REVIEW',
  furthest_stage: 'COMMITTEE_REVIEW',
  entered_at: '2023-10-16 10:00+08',
  submitted_at: '2023-09-20 11:30+08',
  employer_submitted_at: '2023-10-07 12:00+08',
  notice_from: '2023-09-21',
  notice_to: '2023-09-28',
  committee_submission_count: 1,
  search_text: 'x',
}

export type Ground = Awaited<ReturnType<typeof openGround>>

/** A real database with the notice of 2023 and nobody in it. Every question is rolled back. */
export async function openGround() {
  const { portal, close } = await openTestPortal({ data: 'real' })

  /** @param now 2023-10-17 10:00 where a test doesn't care */
  async function ask(rule: Rule, rows: Row[], now = '2023-10-17T10:00:00+08:00'): Promise<Said> {
    const em = portal.owner.em.fork()
    await em.begin()
    try {
      const db = em.getKysely()
      const insert = async (table: string, row: Row): Promise<number | null> => {
        const values = Object.values(row) as (RawBuilder<unknown> | unknown)[]
        const { rows: made } = await sql<{ row: { id?: number } }>`
          insert into ${sql.ref(table)} as made (${sql.join(Object.keys(row).map((name) => sql.ref(name)))})
          values (${sql.join(values)}) returning to_jsonb(made) as row`.execute(db)
        return made[0]!.row.id ?? null
      }
      const circumstances: Circumstances = {
        cycle: await readCycle(em, 2023),
        now: new Date(now),
        today: dayOf(new Date(now)),
      }
      let id: number | null = null
      for (const [index, { employer: own = {}, ...row }] of rows.entries()) {
        const employerRow = { ...employer, name: `单位${index}`, ...(own as Row) }
        const { rows: known } = await sql<{
          id: number
        }>`select id from employer where name = ${employerRow['name']}`.execute(db)
        const employer_id = known[0]?.id ?? (await insert('employer', employerRow))
        const own_id = await insert('declaration', {
          ...declaration,
          platform_no: `T2023-${index}`,
          employer_id,
          ...row,
        })
        id ??= own_id
      }
      const { rows: said } = await sql<Said>`
        select ${verdictOf(rule, circumstances)} as verdict, ${missingInputs(rule)} as missing,
          ${rule.told(circumstances)} as told, ${rule.milder?.(circumstances) ?? sql`false`} as milder
        from declaration where id = ${id}`.execute(db)
      return said[0]!
    } finally {
      await em.rollback()
    }
  }

  return {
    portal,
    close,
    /** What the rule says of a declaration with these columns; `employer` holds its employer's. */
    of: (rule: Rule, row: Row = {}, now?: string) => ask(rule, [row], now),
    /** The same for a declaration among others, for the rules about one person's several. */
    among: (rule: Rule, row: Row, others: Row[], now?: string) => ask(rule, [row, ...others], now),
  }
}
