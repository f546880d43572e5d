import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { inScope } from '../../server/access/scope/scope'
import { dayOf } from '../../server/calendar/day-of'
import { readConfig } from '../../server/config'
import { readCycle } from '../../server/cycle/read'
import type { EntityManager } from '../../server/database/orm'
import { countFindings } from '../../server/finding/count-findings'
import { declarationRules } from '../../server/finding/specified-rules'
import type { Circumstances, Rule } from '../../server/finding/rule'
import { isViolated } from '../../server/finding/verdict'
import { measureConditions } from '../../server/filter/measure'
import { overdueCondition } from '../../server/filter/overdue'
import { commandViewer } from '../../server/import/apply/apply-import'
import { openPortal } from '../../server/open-portal'
import type { Portal } from '../../server/portal'
import { growDeclarations } from './many-declarations'
import { accessPaths, wholeTable, type PlanNode } from './finding-plan'
import { seconds, table } from './table'

/** In the newest year of the sample, when the committees review. */
const now = new Date('2026-11-20T10:00:00+08:00')
const year = 2026

/** Runs each rule's query on one year of `rows` declarations. Returns false if one of them scans the whole table. */
export async function benchFinding(rows: number): Promise<boolean> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'bench-finding-'))
  chmodSync(dataDir, 0o711)
  const config = { ...readConfig({ DATA_DIR: dataDir, SAMPLE_DATA: '1', SAMPLE_PASSWORD: 'Bench-Finding-2026' }), now }
  const { portal, close } = await openPortal(config, console.log)
  try {
    const stored = await growDeclarations(portal.ownerAddress, rows)
    return await measure(portal, stored)
  } finally {
    await close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function measure(portal: Portal, stored: number): Promise<boolean> {
  const { rows } = await sql<{ id: number }>`select id from account where username = 'bureau'`.execute(
    portal.owner.em.fork().getKysely(),
  )
  const viewer = commandViewer({ accountId: rows[0]!.id, username: 'bureau', displayName: '' })
  return inScope(portal, viewer, 'read', async (em) => {
    await sql`set local statement_timeout = '10min'`.execute(em.getKysely())
    const cycle = await readCycle(em, year)
    const circumstances = { cycle, now, today: dayOf(now), asOf: null }
    const lines: string[][] = []
    for (const rule of declarationRules.values()) lines.push(await ask(em, rule, circumstances))
    const start = performance.now()
    await countFindings(em, {
      filter: { year: [year] },
      cycles: [cycle],
      condition: sql`(year = ${year})`,
      measures: measureConditions(() => overdueCondition([cycle], now)),
      source: sql`declaration`,
      asOf: null,
      bySupervisor: false,
      employers: new Map(),
      now,
    })
    console.log(`\n${table([['规则', '不符合', '用时', '读取方式'], ...lines])}`)
    console.log(
      `\n共 ${stored.toLocaleString('en')} 件；一次统计 ${year} 年度全部 ${declarationRules.size} 条规则：${seconds((performance.now() - start) / 1000)}`,
    )
    const whole = lines.filter((line) => line[3]!.includes(wholeTable)).map(([id]) => id)
    if (whole.length > 0) console.error(`没有用索引，读了全表：${whole.join('、')}`)
    return whole.length === 0
  })
}

async function ask(em: EntityManager, rule: Rule, circumstances: Circumstances): Promise<string[]> {
  const db = em.getKysely()
  const question = sql<{ n: number }>`select count(*)::integer as n from declaration
    where year = ${circumstances.cycle.year} and ${isViolated(rule, circumstances)}`
  const explained = await sql<{ 'QUERY PLAN': { Plan: PlanNode }[] }>`explain (format json) ${question}`.execute(db)
  const start = performance.now()
  const { rows } = await question.execute(db)
  const time = (performance.now() - start) / 1000
  const ways = accessPaths('declaration', explained.rows[0]!['QUERY PLAN'][0]!.Plan)
  return [rule.id, rows[0]!.n.toLocaleString('en'), seconds(time), ways.join('、')]
}
