import { sql } from 'kysely'
import { countyLabel } from '../../schema/vocabulary'
import type { CellProblem } from './problem-workbook/problem-row'
import { problemList } from './problem-list'

const nameOfCounty = JSON.stringify(Object.fromEntries(Object.entries(countyLabel).map(([code, { zh }]) => [code, zh])))

/**
 * The problems of `import_row r` for the reader: to a held row the declaration that has its number is added, if the reader
 * may see it. Row-level security decides that, so the bureau learns why the row is held and its sender doesn't.
 */
export const shownProblems = sql<CellProblem[]>`(r.problems || coalesce((
  select ${problemList({
    code: 'IMPORT_NUMBER_TAKEN',
    column: '申报编号',
    value: sql`r.platform_no`,
    reason: sql`'这个申报编号已用于' || (${nameOfCounty}::jsonb->>d.county) || '的一件申报，请核定由哪一件使用。'`,
  })}
  from import_run n join declaration d on d.year = any(n.years) and d.platform_no = r.platform_no
  where n.id = r.import_run_id and d.import_run_id <> n.id and r.problems @> '[{"code": "IMPORT_HELD"}]' limit 1), '[]'))`
