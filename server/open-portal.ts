import { BackgroundWork } from './background-work'
import { createFirstAccount } from './access/first-account'
import { IdNumberCipher } from './access/personal-data/id-number-cipher'
import { loadCalendar } from './calendar/load'
import { LiveCalendar } from './calendar/live-calendar'
import { openAudit } from './audit/open-audit'
import { openChain } from './audit/open-chain'
import { openAuditOut } from './audit-out/open-audit-out'
import type { Config } from './config'
import { loadCycles } from './cycle/load'
import { nextInstant } from './cycle/next-instant'
import { isLostConnection } from './database/away'
import { startFailure } from './database/failure'
import { ExportThreads } from './export/worker/export-threads'
import { protectionOf, type DatabaseAddress } from './database/address/database-address'
import { claimDatabase, storedFingerprint } from './database/claim-database'
import { migrate } from './database/migrate'
import { openOrm, type Orm } from './database/orm'
import { DatabaseWatch } from './database/outage/watch'
import { newInstance } from './database/presence'
import { openReplicas } from './database/replica/open-replicas'
import type { Replicas } from './database/replica/replicas'
import { requestPassword, setRequestPassword } from './database/ensure-request-role'
import { openServer } from './database/server'
import type { PortalError } from './errors'
import { newQueues } from './fair-queue/queues'
import { findingCondition } from './finding/finding-condition'
import { failInterruptedImports, failLostPlans } from './import/interrupted'
import { ImportProgressBoard } from './import/progress'
import { deleteArriving } from './import/upload/sweep'
import { ownIdKey } from './personal/id-key-file'
import { adoptResealed } from './personal/reseal-files'
import type { Portal } from './portal'
import { deleteOld } from './retention/delete-old'
import { RunningClock } from './retention/running-clock'
import { ChangeFeed } from './revision/change-feed'
import { ChangeListener } from './revision/change-listener'
import { loadSample } from './sample/load'
import { atMost, cancelLater, stopTimes } from './stop'
import { WorkbookKey } from './workbook/proof/workbook-key'

interface OpenedPortal {
  portal: Portal
  /** Ends work that can be done again later, and what the database still does after a while. */
  beginStop(): void
  close(): Promise<void>
}

/** ms */
const minute = 60 * 1000
const hour = 60 * minute

/**
 * Opens everything but HTTP: database, migrations, the notice and the calendar, first accounts, the sample. The
 * command-line programs use it too.
 *
 * @param say prints one line of progress
 * @param onLost called when the portal's own database server can't be started again; then the portal is of no use
 */
export async function openPortal(
  config: Config,
  say: (line: string) => void,
  onLost: (reason: PortalError) => void = () => {},
): Promise<OpenedPortal> {
  const server = await openServer(config, say)
  const opened: Orm[] = []
  const changes = new ChangeFeed()
  const instance = newInstance()
  const listener = new ChangeListener(server.address, changes, instance)
  const background = new BackgroundWork((error) => {
    // An outage is reported once, by whom it is watched.
    if (!isLostConnection(error)) say(`整理数据没有完成：${(error as Error).name}`)
  })
  let calendar: LiveCalendar | null = null
  let database: DatabaseWatch | null = null
  let replicas: Replicas | null = null
  let deleting: NodeJS.Timeout | undefined
  let repairing: NodeJS.Timeout | undefined
  let stopCancelling: (() => void) | undefined
  let exportThreads: ExportThreads | null = null
  let stopExports: NodeJS.Timeout | undefined
  const beginStop = () => {
    background.stop()
    stopCancelling ??= cancelLater(opened)
    stopExports ??= setTimeout(() => void exportThreads?.stop(), stopTimes.cancel)
  }
  let closeAuditOut: (() => Promise<void>) | null = null
  const close = async () => {
    clearInterval(deleting)
    clearInterval(repairing)
    beginStop()
    await listener.stop()
    replicas?.stop()
    await calendar?.stop()
    clearTimeout(stopExports)
    await exportThreads?.stop()
    // While the database is away, work that waits for it ends here.
    if (database?.away) await database.stop()
    await Promise.all([atMost(stopTimes.disconnect, background.finished()), closeAuditOut?.()])
    for (const orm of opened) await atMost(1000, orm.close(true))
    stopCancelling?.()
    await database?.stop()
    await server.stop()
  }
  try {
    const kind = config.sample ? 'SAMPLE' : 'REAL'
    const audit = openChain(config, server.secretFolder, kind)
    const owner = await openOrm(server.address, { pool: 10, subscribers: [audit] })
    opened.push(owner)
    const password = requestPassword(config, server.secretFolder)
    let user = ''
    await timed(say, '数据库结构已是最新', async () => (user = await migrate(owner, password, say)))

    const idKey = config.idKey ?? ownIdKey(server.secretFolder, await storedFingerprint(owner.em.fork()), say)
    const idNumbers = new IdNumberCipher(idKey)
    await claimDatabase(owner.em.fork(), kind, idNumbers.fingerprint)
    await openAudit(owner.em.fork(), audit, say)
    await timed(say, '工作日历和年度周期已载入', async () => {
      await owner.em.fork().transactional(async (em) => {
        await loadCalendar(em)
        await loadCycles(em, config.dataDir, kind)
      })
    })
    await failInterruptedImports(owner.em.fork(), instance)
    database = await DatabaseWatch.start(server.reach, { say, onLost })
    database.onReturn(() => failLostPlans(owner.em.fork()))
    await listener.start(database)
    // Another portal on this database may die while this one runs.
    repairing = setInterval(
      () => void failInterruptedImports(owner.em.fork(), instance).catch(() => {}),
      minute,
    ).unref()

    const { seconds, connections } = config.limits
    const asRequest = { ...server.address, user, password }
    await setRequestPassword(owner.em.fork(), asRequest)
    const openRequestPool = async (address: DatabaseAddress) => {
      const pool = await openOrm(address, {
        subscribers: [audit],
        pool: connections,
        statementTimeout: seconds.statement * 1000,
        idleTransactionTimeout: seconds.idleTransaction * 1000,
      })
      opened.push(pool)
      return pool
    }
    const request = await openRequestPool(asRequest)
    replicas = await openReplicas(config, {
      primary: server.address,
      asRequest: { user, password },
      openPool: openRequestPool,
      say,
    })
    const queues = newQueues(config.limits.shares)
    const threads = (exportThreads = new ExportThreads(
      {
        source: server.source,
        user,
        password,
        statementTimeout: seconds.statement * 1000,
        idleTransactionTimeout: seconds.idleTransaction * 1000,
        kind,
        idKey,
        dataDir: config.dataDir,
        workbookSeed: audit.key.workbookSeed,
      },
      queues.exports.share.places,
      () => queues.exports.waiting > 0,
    ))
    const live = (calendar = await LiveCalendar.open(request, changes))
    const progress = new ImportProgressBoard((runId, accountId) =>
      changes.publish({ kind: 'IMPORT', runId, accountId }),
    )
    const portal: Portal = {
      config,
      kind,
      owner,
      request,
      replicas,
      instance,
      ownerAddress: server.address,
      protection: protectionOf(server.address),
      database,
      idNumbers,
      audit,
      workbookKey: new WorkbookKey(audit.key.workbookSeed),
      idKey,
      findingCondition,
      nextInstant,
      queues,
      exportThreads: threads,
      progress,
      background,
      changes,
      latest: () => listener.latest(),
      now: clockOf(config, live),
      get calendar() {
        return live.current
      },
    }
    adoptResealed(config.dataDir, idNumbers.keyId)
    await deleteArriving(portal)
    if (kind === 'SAMPLE') await loadSample(portal, say)
    else await createFirstAccount(portal, say)
    const clock = new RunningClock()
    await deleteOld(portal, clock, new Date())
    deleting = setInterval(() => background.add(deleteOld(portal, clock, new Date())), hour).unref()
    closeAuditOut = openAuditOut({ config, owner, secretFolder: server.secretFolder, kind, say })
    return { portal, beginStop, close }
  } catch (error) {
    await close()
    throw startFailure(error)
  }
}

/** The clock is fixed when NOW is given. A sample's clock stops at the last day of the loaded calendar. */
function clockOf({ now, sample }: Config, calendar: LiveCalendar): () => Date {
  return () => {
    const time = now ?? new Date()
    const end = new Date(`${calendar.current.lastDay}T23:59:59+08:00`)
    return sample && time > end ? end : time
  }
}

async function timed(say: (line: string) => void, done: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await work()
  say(`${done}（${((performance.now() - start) / 1000).toFixed(1)} 秒）`)
}
