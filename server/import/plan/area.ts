import { sql } from 'kysely'
import type { ImportArea } from '../../../schema/import-run'
import type { ImportExtent } from '../../../schema/vocabulary'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { PortalError } from '../../errors'
import { ImportNotPlannedError } from '../error'

/** As stored in `import_run.areas`. */
interface StoredArea extends Pick<ImportArea, 'year' | 'county' | 'rows' | 'stored'> {
  /** Whether the file has so few of the stored declarations that it can hardly contain all. */
  stray: boolean
  /** A person's answer whether it contains all; null = not answered. */
  answer: boolean | null
}

/** A county's rows are stray when they are less than 1/10 of its stored declarations, unless most of the file is its. */
const strayBelow = 10

const isFull = ({ stray, answer }: StoredArea): boolean => answer ?? !stray

/**
 * Stores the years and counties of a planned file. Rejected rows don't count: they may be there by mistake. A person's
 * earlier answers are kept.
 */
export async function noteAreas(owner: EntityManager, runId: number): Promise<void> {
  await sql`
    with stated as (
      select p.year, p.county, count(*)::integer as rows from import_declaration p
      join import_row r on r.import_run_id = p.import_run_id and r.row_number = p.row_number
      where p.import_run_id = ${runId} and r.kind <> 'REJECTED' group by 1, 2
    ), judged as (
      select t.*, s.stored, t.rows * ${strayBelow} < s.stored
          and t.rows < max(t.rows) over (partition by t.year) as stray,
        (select a->'answer' from import_run n, jsonb_array_elements(n.areas) a where n.id = ${runId}
          and (a->>'year')::smallint = t.year and a->>'county' = t.county) as answer
      from stated t cross join lateral (
        select count(*)::integer as stored from declaration d where d.year = t.year and d.county = t.county) s
    )
    update import_run set areas = coalesce((select jsonb_agg(to_jsonb(j) order by j.year, j.rows desc, j.county)
      from judged j), '[]') where id = ${runId}`.execute(owner.getKysely())
}

async function readStored(em: EntityManager, runId: number): Promise<StoredArea[]> {
  const { areas } = await em
    .getKysely<DB>()
    .selectFrom('import_run')
    .select('areas')
    .$narrowType<{ areas: StoredArea[] }>()
    .where('id', '=', runId)
    .executeTakeFirstOrThrow()
  return areas
}

/** Years and counties of an import's rows, and whether a full file contains all their declarations. */
export async function readAreas(em: EntityManager, runId: number): Promise<ImportArea[]> {
  const stored = await readStored(em, runId)
  return stored.map((area) => ({
    year: area.year,
    county: area.county,
    rows: area.rows,
    stored: area.stored,
    full: isFull(area),
    asked: area.stray && area.answer === null,
  }))
}

/**
 * Stores a person's answer whether the file contains all declarations of a year and county.
 *
 * @throws PortalError NOT_FOUND where the file has no row of it, ImportNotPlannedError
 */
export async function answerArea(
  owner: EntityManager,
  runId: number,
  { year, county, full }: Pick<ImportArea, 'year' | 'county' | 'full'>,
): Promise<void> {
  const stored = await readStored(owner, runId)
  const isThere = stored.some((area) => area.year === year && area.county === county)
  if (!isThere) throw new PortalError('NOT_FOUND', '文件里没有这个年度和区县的申报，请从列出的范围中选择。')
  // By the database, so that answers that come at the same time are all kept.
  const { rows } = await sql`
    update import_run set areas = (
      select jsonb_agg(case when (area->>'year')::smallint = ${year} and area->>'county' = ${county}
          then area || jsonb_build_object('answer', ${full}::boolean) else area end order by place)
      from jsonb_array_elements(areas) with ordinality each (area, place))
    where id = ${runId} and state = 'PLANNED' returning id`.execute(owner.getKysely())
  if (rows.length === 0) throw new ImportNotPlannedError('不能更改')
}

/** Subquery of the years and counties of which a file contains all declarations. */
export const fullAreas = (runId: number) => sql`
  (select (a->>'year')::smallint, a->>'county' from import_run n, jsonb_array_elements(n.areas) a
    where n.id = ${runId} and coalesce((a->>'answer')::boolean, not (a->>'stray')::boolean))`

/** Sets 全量 or 增量; for a full file the declarations that it lacks are reported. @throws ImportNotPlannedError */
export async function setExtent(owner: EntityManager, runId: number, extent: ImportExtent): Promise<void> {
  const { rows } = await sql`update import_run set extent = ${extent}
    where id = ${runId} and state = 'PLANNED' returning id`.execute(owner.getKysely())
  if (rows.length === 0) throw new ImportNotPlannedError('不能更改')
}
