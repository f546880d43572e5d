import path from 'node:path'
import type { Cycle } from '../../schema/cycle'
import { createAccount, findAccountByUsername, setPassword } from '../access/account'
import { hashPassword, verifyPassword } from '../access/password/password'
import type { Viewer } from '../access/session/viewer'
import { workingCalendar } from '../calendar/loaded'
import { readCycles } from '../cycle/read'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { applyImport, commandViewer } from '../import/apply/apply-import'
import { planImport } from '../import/plan/plan-import'
import type { Portal } from '../portal'
import { sampleAccounts, type SampleAccountSeed } from './account'
import { samplePassword } from './password'
import { recordBans } from './record-bans'
import { recordCommittees } from './record-committees'
import { declarationsIn } from './size'
import { writeSampleFile } from './write-file'
import { sampleYear } from './year'

/** Every installation has the same sample. */
export const sampleSeed = 6505

/**
 * Fills a sample database with accounts and, for each year that has begun and has none, with declarations, which are
 * imported from a file like the office's.
 *
 * @param say prints one line for each year
 */
export async function loadSample(portal: Portal, say: (line: string) => void): Promise<void> {
  await openAccounts(portal)
  const viewer = await bureauViewer(portal)
  const begun = (await readCycles(portal.owner.em.fork())).filter((cycle) => hasBegun(cycle, portal.now()))
  const newest = Math.max(...begun.map(({ year }) => year))
  for (const cycle of begun.toSorted((a, b) => a.year - b.year)) {
    if (await hasDeclarations(portal, cycle.year)) continue
    const start = performance.now()
    // The import is last, so that a year with declarations is complete.
    await recordCommittees(portal, viewer, cycle, sampleSeed, cycle.year === newest)
    if (begun.some(({ year }) => year === cycle.year - 1)) await recordBans(portal, viewer, cycle, sampleSeed)
    const rows = await importYear(portal, viewer, cycle)
    say(`示例数据：${cycle.year}年度 ${rows} 件（${((performance.now() - start) / 1000).toFixed(1)} 秒）`)
  }
}

/**
 * Creates the accounts. Existing ones get the password that this start prints, and their original role, name and scope if
 * somebody changed them.
 */
async function openAccounts(portal: Portal): Promise<void> {
  const em = portal.owner.em.fork()
  const password = samplePassword(portal.config)
  // They have one password, which everybody may know, so they share its hash: one for each would take seconds.
  let hash: Promise<string> | undefined
  const bureau = await findAccountByUsername(em, 'bureau')
  const stale = bureau !== null && !(await verifyPassword(password, bureau.passwordHash))
  for (const account of sampleAccounts) {
    const existing = await findAccountByUsername(em, account.username)
    if (!existing) await createAccount(em, { ...account, password }, (hash ??= hashPassword(password)))
    else if (await restoreAccount(em, existing.id, account)) await setPassword(em, existing.id, password)
    else if (stale) await setPassword(em, existing.id, password)
  }
}

/** @returns whether the account had been changed, disabled or reset */
async function restoreAccount(em: EntityManager, id: number, account: SampleAccountSeed): Promise<boolean> {
  const { displayName, role, counties, committees, departments } = account
  const { numUpdatedRows } = await em
    .getKysely<DB>()
    .updateTable('account')
    .set({ display_name: displayName, role, counties, committees, departments, disabled: false, version: 1 })
    .where('id', '=', id)
    .where('version', '>', 1)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

async function bureauViewer(portal: Portal): Promise<Viewer> {
  const { id, username, displayName } = (await findAccountByUsername(portal.owner.em.fork(), 'bureau'))!
  return commandViewer({ accountId: id, username, displayName })
}

function hasBegun({ windows }: Cycle, now: Date): boolean {
  return windows.some(({ startsAt }) => startsAt !== null && startsAt <= now)
}

async function hasDeclarations(portal: Portal, year: number): Promise<boolean> {
  const one = await portal.owner.em
    .fork()
    .getKysely<DB>()
    .selectFrom('declaration')
    .select('id')
    .where('year', '=', year)
    .limit(1)
    .executeTakeFirst()
  return one !== undefined
}

/** @returns number of rows of the year's file; 0 in the first hours of a cycle */
async function importYear(portal: Portal, viewer: Viewer, cycle: Cycle): Promise<number> {
  const count = declarationsIn(cycle.year, portal.config.sampleSize)
  const rows = sampleYear({ cycle, calendar: workingCalendar, now: portal.now(), count, seed: sampleSeed })
  if (rows.length === 0) return 0
  const fileName = `申报汇总表-${cycle.year}.xlsx`
  const file = path.join(portal.config.dataDir, 'sample', fileName)
  await writeSampleFile(file, rows)
  const runId = await planImport(portal, viewer, { fileName, path: file })
  await applyImport(portal, viewer, runId, 'local')
  return rows.length
}
