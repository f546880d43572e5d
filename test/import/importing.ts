import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll } from 'vitest'
import { Role } from '../../schema/vocabulary'
import type { Config } from '../../server/config'
import type { Viewer } from '../../server/access/session/viewer'
import { applyImport, commandViewer } from '../../server/import/apply/apply-import'
import type { ImportFile } from '../../server/import/plan/plan-import'
import { planImport } from '../../server/import/plan/plan-import'
import { readImportRows, readImportRun, readMissingCount } from '../../server/import/read-run'
import type { Portal } from '../../server/portal'
import { openTestPortal } from '../support/app'
import { xlsxOf, type FileRow } from '../support/declaration-file'

/** A real portal for one test file, with an officer of the city bureau and functions to import files. */
export function importing(config: Partial<Config> = {}) {
  let portal: Portal
  let close: () => Promise<void>
  let officer: Viewer
  beforeAll(async () => {
    ;({ portal, close } = await openTestPortal({ data: 'real', config }))
    const { rows } = await sql<{ id: number }>`select id from account where username = 'admin'`.execute(db())
    officer = commandViewer({ accountId: rows[0]!.id, username: 'admin', displayName: '管理员' })
  })
  afterAll(() => close())

  const db = () => portal.owner.em.fork().getKysely()

  async function look(id: number) {
    const em = portal.owner.em.fork()
    const run = (await readImportRun(em, id))!
    return {
      id,
      run: { ...run, missing: await readMissingCount(em, run) },
      rows: await readImportRows(em, id, { first: 200 }),
    }
  }

  async function planFile(file: string, { viewer = officer, ...own }: Partial<ImportFile> & { viewer?: Viewer } = {}) {
    return look(await planImport(portal, viewer, { fileName: path.basename(file), path: file, ...own }))
  }

  return {
    portal: () => portal,
    officer: () => officer,
    county: (county: string): Viewer => ({ ...officer, role: Role.COUNTY_HR, counties: [county] }),
    db,
    look,
    planFile,
    plan: async (rows: FileRow[], own: Parameters<typeof planFile>[1] & { columns?: string[] } = {}) => {
      const { columns, ...rest } = own
      return planFile(await xlsxOf(rows, columns ? { columns } : {}), rest)
    },
    async bringIn(rows: FileRow[], own: { columns?: string[] } = {}) {
      const planned = await planFile(await xlsxOf(rows, own.columns ? { columns: own.columns } : {}))
      await applyImport(portal, officer, planned.id, 'test')
      return planned
    },
    async stored(platformNo: string): Promise<Record<string, unknown>> {
      const { rows } = await sql<Record<string, unknown>>`select d.*, e.name as employer, e.nature from declaration d
        join employer e on e.id = d.employer_id where platform_no = ${platformNo}`.execute(db())
      return rows[0]!
    },
    async eventsOf(platformNo: string) {
      const { rows } = await sql<{ stage: string; on: string; source: string; run: number }>`
        select s.stage, (s.entered_at at time zone 'Asia/Shanghai')::date::text as "on", s.source, s.import_run_id as run
        from stage_event s join declaration d on d.id = s.declaration_id
        where d.platform_no = ${platformNo} and s.superseded_by is null order by s.entered_at, s.id`.execute(db())
      return rows
    },
    /** All data that an import may change, as text, without ids and revision. */
    async state(): Promise<string> {
      const { rows } = await sql`select
        (select jsonb_agg(to_jsonb(d) order by d.id) from declaration d) as declarations,
        (select jsonb_agg(to_jsonb(e) order by e.id) from employer e) as employers,
        (select jsonb_agg(to_jsonb(s) order by s.declaration_id, s.id) from stage_event s) as events,
        (select jsonb_agg(to_jsonb(t) order by to_jsonb(t)) from (select year, county, series, committee, supervisor,
          pathway, stage, furthest_stage, vote, outcome, sum(n) as n, sum(entered_sum) as entered from tally
          group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 having sum(n) <> 0) t) as tally`.execute(db())
      return JSON.stringify(rows)
    },
  }
}
