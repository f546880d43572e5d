import { statSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { ImportRowKind, importRowKindLabel } from '../schema/vocabulary'
import { inScope } from '../server/access/scope/scope'
import type { Viewer } from '../server/access/session/viewer'
import { readConfig } from '../server/config'
import { openExisting } from '../server/database/existing'
import { asServedLast } from '../server/database/served-last'
import { PortalError } from '../server/errors'
import { applyImport, commandViewer } from '../server/import/apply/apply-import'
import { discardImport } from '../server/import/apply/discard-import'
import { ImportHeaderError } from '../server/import/error'
import { planRun, registerImport } from '../server/import/plan/plan-import'
import { readImportRows, readImportRun } from '../server/import/read-run'
import { deleteReceivedFile, receiveFile } from '../server/import/upload/received-file'
import { openPortal } from '../server/open-portal'
import type { Portal } from '../server/portal'
import { withProgressLine } from './import/progress-line'
import { readArguments } from './program/command-line'
import { runCommand } from './program/run-command'

// npm run import -- FILE [--year 2023] [--dry-run]: plans and applies an import with the same code as the import page.

const help = `用法：npm run import -- 文件 [--year 2023] [--dry-run]
按导入页的办法核对并写入一份申报表；--dry-run 只核对，不写入，核对完就放弃这一批。`

/** Before a portal is opened, which takes a while. */
function checkFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new PortalError('USAGE', `没有找到文件 ${file}。`)
  if (!found.isFile()) throw new PortalError('USAGE', `${file} 不是文件，请给出一份申报表。`)
}

async function run(): Promise<void> {
  const { values, file: given } = readArguments({
    help,
    options: { year: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    files: 1,
  })
  const file = path.resolve(given!)
  if (values.year !== undefined && !/^\d{4}$/.test(String(values.year))) {
    throw new PortalError('USAGE', `--year 应是四位年度，现在是“${values.year}”。`)
  }
  checkFile(file)
  const { portal, close } = await openPortal(asServedLast(readConfig()), (line) => console.log(line), {
    find: openExisting,
  })
  try {
    const viewer = await bureauOf(portal)
    const year = values.year === undefined ? {} : { year: Number(values.year) }
    const named = { fileName: path.basename(file), ...year }
    const runId = await registerImport(portal, viewer, named, await receiveFile(portal, file), 'local')
    await (values['dry-run'] ? checkOnly : importWhole)(portal, viewer, runId)
  } finally {
    await close()
  }
}

/** @throws PortalError NO_ACCOUNT */
async function bureauOf(portal: Portal): Promise<Viewer> {
  const { rows } = await sql<{ accountId: number; username: string; displayName: string }>`
    select id as "accountId", username, display_name as "displayName" from account
    where role = 'CITY_HR' and not disabled order by id limit 1`.execute(portal.owner.em.fork().getKysely())
  if (!rows[0]) throw new PortalError('NO_ACCOUNT', '没有可用的市人社局账号，不能导入。')
  return commandViewer(rows[0])
}

async function importWhole(portal: Portal, viewer: Viewer, runId: number): Promise<void> {
  await plan(portal, viewer, runId)
  await withProgressLine(
    () => portal.progress.of(runId),
    () => applyImport(portal, viewer, runId, 'local'),
  )
  for (const line of await reportLines(portal, runId, '')) console.log(line)
}

/** Puts the plan away whatever came of it, so that none waits on the import page for somebody to decide. */
async function checkOnly(portal: Portal, viewer: Viewer, runId: number): Promise<void> {
  try {
    await plan(portal, viewer, runId)
    for (const line of await reportLines(portal, runId, '（仅核对，未写入）')) console.log(line)
  } finally {
    await inScope(portal, viewer, 'write', (em) => discardImport(em, viewer, runId, 'local'))
    await deleteReceivedFile(portal, runId)
    console.log(`第 ${runId} 批已放弃，导入页上没有要办的；审计里有记录。`)
  }
}

/** @throws PortalError of `planRun`, ImportHeaderError */
async function plan(portal: Portal, viewer: Viewer, runId: number): Promise<void> {
  await withProgressLine(
    () => portal.progress.of(runId),
    () => planRun(portal, viewer, runId),
  )
  const planned = (await readImportRun(portal.owner.em.fork(), runId))!
  if (planned.state === 'UNMAPPED') throw new ImportHeaderError(planned.header?.missing ?? [])
}

async function reportLines(portal: Portal, runId: number, extent: string): Promise<string[]> {
  const em = portal.owner.em.fork()
  const result = (await readImportRun(em, runId))!
  const lines = [
    `第 ${runId} 批${extent}：读取 ${result.read} 行，新增 ${result.new}，变更 ${result.changed}，无变化 ${result.unchanged}，跳过 ${result.skipped}，退回 ${result.rejected}（其中冲突 ${result.conflict}）；环节倒退 ${result.movedBack}，环节跳跃 ${result.jumped}`,
    ...result.notes.map(({ text }) => `  ${text}`),
  ]
  for (const kind of [ImportRowKind.SKIPPED, ImportRowKind.REJECTED]) {
    for (const row of await readImportRows(em, runId, { kind, first: 200 })) {
      for (const { column, value, reason } of row.problems) {
        lines.push(
          `  ${importRowKindLabel[kind].zh} 第 ${row.rowNumber} 行${column ? `“${column}”` : ''}${value ? `（${value}）` : ''}：${reason}`,
        )
      }
    }
  }
  return lines
}

await runCommand(run)
