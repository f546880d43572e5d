import type { Client } from 'pg'

/**
 * A hash of all rows that an import may change, and the tally's sum, because folding may rearrange the tally's rows.
 */
export async function fingerprint(db: Client): Promise<string> {
  const { rows } = await db.query<{ fingerprint: string }>(`select concat_ws(' ',
    (select md5(string_agg(md5(d::text), '' order by id)) from declaration d),
    (select md5(string_agg(md5(e::text), '' order by id)) from employer e),
    (select md5(string_agg(md5(s::text), '' order by id)) from stage_event s),
    (select coalesce(sum(n), 0) from tally)
  ) as fingerprint`)
  return rows[0]!.fingerprint
}

const dimensions = 'year, county, series, committee, pathway, stage, furthest_stage, vote, outcome'

/** Faults that must never occur. Each query counts one of them; `$1` is the first run to check. */
const impossible: Record<string, string> = {
  汇总与申报不符的单元格: `select count(*) from (
      select ${dimensions}, sum(n) as n from tally group by ${dimensions} having sum(n) <> 0
      except select ${dimensions}, count(*) from declaration group by ${dimensions}) t`,
  申报与汇总不符的单元格: `select count(*) from (
      select ${dimensions}, count(*) as n from declaration group by ${dimensions}
      except select ${dimensions}, sum(n) from tally group by ${dimensions}) t`,
  没有环节记录的申报: `select count(*) from declaration d
      where furthest_stage <> 'DRAFT' and not exists (select from stage_event s where s.declaration_id = d.id)`,
  停在读取中的批次: `select count(*) from import_run where state = 'READING' and id >= $1`,
  行数与报告不符的批次: `select count(*) from import_run r where id >= $1 and state in ('PLANNED', 'APPLIED', 'UNDONE')
      and (read_count, new_count, changed_count, rejected_count) <> (
        select count(*), count(*) filter (where kind = 'NEW'), count(*) filter (where kind = 'CHANGED'),
          count(*) filter (where kind = 'REJECTED') from import_row i where i.import_run_id = r.id)`,
  计划中没有暂存内容的行: `select count(*) from import_row i join import_run r on r.id = i.import_run_id
      where r.id >= $1 and r.state = 'PLANNED' and i.kind in ('NEW', 'CHANGED') and not exists (
        select from import_declaration p where p.import_run_id = i.import_run_id and p.row_number = i.row_number)`,
  原值不全的批次: `select count(*) from import_run r where id >= $1 and state in ('APPLIED', 'UNDONE')
      and case state when 'APPLIED' then changed_count else 0 end
        <> (select count(*) from import_before b where b.import_run_id = r.id)`,
  写入或撤销没有审计的批次: `select count(*) from import_run r where id >= $1 and (
      (select count(*) from audit_entry a where a.event = 'IMPORT_APPLIED' and a.detail->>'run' = r.id::text)
        <> (r.state in ('APPLIED', 'UNDONE'))::integer
      or (select count(*) from audit_entry a where a.event = 'IMPORT_UNDONE' and a.detail->>'run' = r.id::text)
        <> (r.state = 'UNDONE')::integer)`,
}

/** The faults found, one text per fault. */
export async function findTornData(db: Client, fromRun: number): Promise<string[]> {
  const found: string[] = []
  for (const [what, question] of Object.entries(impossible)) {
    const { rows } = await db.query<{ count: string }>(question, question.includes('$1') ? [fromRun] : [])
    if (rows[0]!.count !== '0') found.push(`${what} ${rows[0]!.count}`)
  }
  return found
}

/** Number of staged rows that no run needs any more. They are harmless, but they are not deleted either. */
export async function staleStaging(db: Client): Promise<number> {
  const { rows } = await db.query<{ count: string }>(`select count(*) from import_declaration p
    join import_run r on r.id = p.import_run_id where r.state not in ('PLANNED', 'READING')`)
  return Number(rows[0]!.count)
}

export interface KilledRun {
  id: number
  state: string
}

/** The newest run after `last`. */
export async function newestRun(db: Client, last: number): Promise<KilledRun | null> {
  const { rows } = await db.query<KilledRun>(
    'select id, state from import_run where id > $1 order by id desc limit 1',
    [last],
  )
  return rows[0] ?? null
}

export async function countStamped(db: Client, stamp: string): Promise<number> {
  const { rows } = await db.query<{ count: string }>('select count(*) from declaration where target_title = $1', [
    stamp,
  ])
  return Number(rows[0]!.count)
}

/**
 * Waits until the killed server's connections have ended. Until then their transactions may still commit or roll back.
 */
export async function waitForOldConnections(db: Client, bornBefore: Date): Promise<void> {
  for (let rest = 1; rest > 0;) {
    const { rows } = await db.query<{ count: string }>(
      `select count(*), pg_sleep(0.02) from pg_stat_activity
        where backend_type = 'client backend' and backend_start < $1 and pid <> pg_backend_pid()`,
      [bornBefore],
    )
    rest = Number(rows[0]!.count)
  }
}
