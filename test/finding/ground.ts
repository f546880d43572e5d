import { sql, type RawBuilder } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { dayOf } from '../../server/calendar/day-of'
import { readCycle } from '../../server/cycle/read'
import type { EntityManager } from '../../server/database/orm'
import type { Rule } from '../../server/finding/rule'
import { missingInputs, verdictOf } from '../../server/finding/verdict'
import { openTestPortal } from '../support/app'

/** The columns of a row; a RawBuilder where SQL is simpler. */
export type Row = Record<string, unknown>

/** A rule's answer for the row, with the report line if it is violated. */
export interface Said {
  verdict: string
  missing: string[]
  message: string | null
  milder: boolean
}

/** The data around the tested row. */
export interface Scene {
  /** By default 2023-10-17 10:00. */
  now?: string
  /** Columns of the row's employer. */
  employer?: Row
  /** Other declarations of the year. */
  others?: Row[]
  /** The row's stage events: stage and instant. */
  events?: [stage: string, at: string][]
  bans?: Row[]
  /** Windows that the notice does not have. */
  without?: string[]
}

const employerOf: Row = { county: '650522', nature: 'INSTITUTION', supervisor: '伊吾县水利局' }

/** A declaration without violations that is at the committee on 17 October 2023. */
const declaration: Row = {
  year: 2023,
  name: '古丽·买买提',
  id_type: 'RESIDENT',
  id_number_hash: sql`'\\x01'::bytea`,
  gender: 'FEMALE',
  birth_date: '1988-07',
  education: 'BACHELOR',
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

async function insert(em: EntityManager, table: string, row: Row): Promise<number | null> {
  const values = Object.values(row) as (RawBuilder<unknown> | unknown)[]
  const { rows } = await sql<{ row: { id?: number } }>`
    insert into ${sql.ref(table)} as made (${sql.join(Object.keys(row).map((name) => sql.ref(name)))})
    values (${sql.join(values)}) returning to_jsonb(made) as row`.execute(em.getKysely())
  return rows[0]!.row.id ?? null
}

async function insertDeclaration(em: EntityManager, row: Row, number: number, employer: Row): Promise<number> {
  const employer_id = await insert(em, 'employer', { ...employerOf, name: `单位${number}`, ...employer })
  return (await insert(em, 'declaration', { ...declaration, platform_no: `T2023-${number}`, employer_id, ...row }))!
}

function withoutWindows(cycle: Cycle, ids: readonly string[]): Cycle {
  return { ...cycle, windows: cycle.windows.filter(({ id }) => !ids.includes(id)) }
}

/** A real database with the notice of 2023 and no declarations. Every check is rolled back. */
export async function openGround() {
  const { portal, close } = await openTestPortal({ data: 'real' })

  async function rolledBack<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    const em = portal.owner.em.fork()
    await em.begin()
    try {
      return await work(em)
    } finally {
      await em.rollback()
    }
  }

  async function ask(em: EntityManager, rule: Rule, { now, without = [] }: Scene, where: RawBuilder<unknown>) {
    const instant = new Date(now ?? '2023-10-17T10:00:00+08:00')
    const cycle = withoutWindows(await readCycle(em, 2023), without)
    const circumstances = { cycle, now: instant, today: dayOf(instant), asOf: null }
    const { rows } = await sql<Said>`
      select ${verdictOf(rule, circumstances)} as verdict, ${missingInputs(rule, circumstances)} as missing,
        ${rule.message(circumstances)} as message, ${rule.milder?.(circumstances) ?? sql`false`} as milder
      from ${sql.ref(rule.subject.toLowerCase())} where ${where}`.execute(em.getKysely())
    return rows[0]!
  }

  return {
    close,
    /** The rule's answer for a declaration with these columns. */
    of: (rule: Rule, row: Row = {}, scene: Scene = {}): Promise<Said> =>
      rolledBack(async (em) => {
        const id = await insertDeclaration(em, row, 0, scene.employer ?? {})
        for (const [index, other] of (scene.others ?? []).entries()) await insertDeclaration(em, other, index + 1, {})
        for (const ban of scene.bans ?? []) await insert(em, 'ban', ban)
        if (scene.events) {
          const run = await sql<{
            id: number
          }>`insert into import_run (file_name, file_hash, state, account_id, account_name)
            values ('x', '', 'APPLIED', (select id from account limit 1), '') returning id`.execute(em.getKysely())
          const import_run_id = run.rows[0]!.id
          for (const [stage, entered_at] of scene.events) {
            await insert(em, 'stage_event', { declaration_id: id, stage, entered_at, source: 'x', import_run_id })
          }
        }
        return ask(em, rule, scene, sql`id = ${id}`)
      }),
    /** The rule's answer for the 水利 committee with these columns; `others` are its declarations. */
    ofCommittee: (rule: Rule, row: Row = {}, scene: Scene = {}): Promise<Said> =>
      rolledBack(async (em) => {
        for (const [index, other] of (scene.others ?? []).entries()) await insertDeclaration(em, other, index + 1, {})
        const columns = { filed_at: null, meeting_from: null, ...row }
        await sql`update committee set (${sql.join(Object.keys(columns).map((name) => sql.ref(name)))})
          = row(${sql.join(Object.values(columns).map((value) => sql`${value}`))}) where year = 2023 and code = 'water'`.execute(
          em.getKysely(),
        )
        return ask(em, rule, scene, sql`year = 2023 and code = ${scene.employer?.['code'] ?? 'water'}`)
      }),
  }
}
