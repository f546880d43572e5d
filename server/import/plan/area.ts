import { sql } from 'kysely'
import type { ImportArea } from '../../../schema/import-run'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { InvalidInputError } from '../../errors'

/** As it is kept beside the run. */
interface StoredArea extends Pick<ImportArea, 'year' | 'county' | 'rows' | 'stored'> {
  /** So few of what is stored that it can hardly be all. */
  stray: boolean
  /** What a person said; null = nothing. */
  answer: boolean | null
}

/** Rows in a county that are less than one in so many of what is stored there are stray, unless it has most of the file. */
const strayBelow = 10

const isFull = ({ stray, answer }: StoredArea): boolean => answer ?? !stray

/**
 * Notes of which years and counties a planned file tells, by the rows that can be written: a rejected one says nothing
 * about what the file is for. What a person said of them before stays.
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

/** Years and counties of a run's rows; of a full one, whether it tells all of them. */
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
 * A person says whether the file tells all of a year and county.
 *
 * @throws InvalidInputError where the file has no row of it
 */
export async function answerArea(
  owner: EntityManager,
  runId: number,
  { year, county, full }: Pick<ImportArea, 'year' | 'county' | 'full'>,
): Promise<void> {
  const stored = await readStored(owner, runId)
  const asked = stored.find((area) => area.year === year && area.county === county)
  if (!asked) throw new InvalidInputError('文件里没有这个年度和区县的申报，请从列出的范围中选择。')
  const areas = stored.map((area) => (area === asked ? { ...area, answer: full } : area))
  await owner
    .getKysely<DB>()
    .updateTable('import_run')
    .set({ areas: JSON.stringify(areas) })
    .where('id', '=', runId)
    .where('state', '=', 'PLANNED')
    .execute()
}

/** Years and counties of which a file tells all, as a subquery. */
export const fullAreas = (runId: number) => sql`
  (select (a->>'year')::smallint, a->>'county' from import_run n, jsonb_array_elements(n.areas) a
    where n.id = ${runId} and coalesce((a->>'answer')::boolean, not (a->>'stray')::boolean))`
