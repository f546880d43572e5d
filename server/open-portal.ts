import { createFirstAccount } from './access/first-account'
import { IdNumberCipher } from './access/personal-data/id-number-cipher'
import { loadCalendar } from './calendar/load'
import { LiveCalendar } from './calendar/live-calendar'
import type { AuditChain } from './audit/chain'
import { openAudit } from './audit/open-audit'
import { openChain } from './audit/open-chain'
import { openAuditOut } from './audit-out/open-audit-out'
import type { Config } from './config'
import { loadCycles } from './cycle/load'
import { nextInstant } from './cycle/next-instant'
import { startFailure } from './database/failure'
import { ExportThreads } from './export/worker/export-threads'
import type { ThreadSettings } from './export/worker/message'
import { protectionOf, type DatabaseAddress } from './database/address/database-address'
import { claimDatabase, storedFingerprint } from './database/claim-database'
import { migrate } from './database/migrate'
import { openOrm } from './database/orm'
import { DatabaseWatch } from './database/outage/watch'
import { newInstance } from './database/presence'
import { openReplicas } from './database/replica/open-replicas'
import { requestPassword, setRequestPassword } from './database/ensure-request-role'
import { openServer, type DatabaseServer } from './database/server'
import type { PortalError } from './errors'
import { newQueues } from './fair-queue/queues'
import { findingCondition } from './finding/finding-condition'
import { failInterruptedImports, failLostPlans } from './import/interrupted'
import { ImportProgressBoard } from './import/progress'
import { deleteArriving } from './import/upload/sweep'
import { ownIdKey } from './personal/id-key-file'
import { adoptResealed } from './personal/reseal-files'
import { OpenedParts } from './opened-parts'
import type { Portal } from './portal'
import { deleteOld } from './retention/delete-old'
import { RunningClock } from './retention/running-clock'
import { ChangeFeed } from './revision/change-feed'
import { ChangeListener } from './revision/change-listener'
import { loadSample } from './sample/load'
import { mergeAfterEdits } from './statistics/merge-cells'
import { orderCellsAtNight } from './statistics/order-cells'
import { WorkbookKey } from './workbook/proof/workbook-key'

interface OpenedPortal {
  portal: Portal
  /** Ends work that can be done again later, and what the database still does after a while. */
  beginStop(): void
  close(): Promise<void>
}

type Say = (line: string) => void

interface Wanted {
  /** Called when the portal's own database server can't be started again; then the portal is of no use. */
  onLost?: (reason: PortalError) => void
  /** `openExisting` for a portal that must be there already. */
  find?: (config: Config, say: Say) => Promise<DatabaseServer>
}

/** ms */
const minute = 60 * 1000
const hour = 60 * minute

/**
 * Opens everything but HTTP: database, migrations, the notice and the calendar, first accounts, the sample. The
 * command-line programs use it too.
 *
 * @param say prints one line of progress
 */
export async function openPortal(
  config: Config,
  say: Say,
  { onLost = () => {}, find = openServer }: Wanted = {},
): Promise<OpenedPortal> {
  const server = await find(config, say)
  const changes = new ChangeFeed()
  const instance = newInstance()
  const listener = new ChangeListener(server.address, changes, instance)
  const parts = new OpenedParts(server, listener, say)
  try {
    const kind: Portal['kind'] = config.sample ? 'SAMPLE' : 'REAL'
    const audit = openChain(config, server.secretFolder, kind)
    const { owner, idKey, idNumbers, role } = await openAsOwner(config, { kind, audit, server, parts, say })
    await failInterruptedImports(owner.em.fork(), instance)
    const database = (parts.database = await DatabaseWatch.start(server.reach, { say, onLost }))
    database.onReturn(() => failLostPlans(owner.em.fork()))
    await listener.start(database)
    // Another portal on this database may die while this one runs.
    parts.every(minute, () => void failInterruptedImports(owner.em.fork(), instance).catch(() => {}))

    const { request, replicas } = await openForRequests(config, { role, audit, server, parts, say })
    const queues = newQueues(config.limits.shares)
    const { workbookSeed } = audit.key
    const threads = { ...threadConfig(config, role), source: server.source, kind, idKey, workbookSeed }
    const exportThreads = (parts.exportThreads = exportThreadsFor(queues, threads))
    const calendar = (parts.calendar = await LiveCalendar.open(request, changes))
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
      workbookKey: new WorkbookKey(workbookSeed),
      idKey,
      findingCondition,
      nextInstant,
      queues,
      exportThreads,
      progress: new ImportProgressBoard((runId, accountId) => changes.publish({ kind: 'IMPORT', runId, accountId })),
      background: parts.background,
      changes,
      latest: () => listener.latest(),
      now: clockOf(config, calendar),
      get calendar() {
        return calendar.current
      },
    }
    await fill(portal, parts, say)
    parts.closeAuditOut = openAuditOut({ config, owner, secretFolder: server.secretFolder, kind, say })
    return { portal, beginStop: () => parts.beginStop(), close: () => parts.close() }
  } catch (error) {
    await parts.close()
    throw startFailure(error)
  }
}

/** The role that requests use, whom row-level security restricts. */
interface RequestRole {
  user: string
  password: string
}

interface Opening {
  audit: AuditChain
  server: DatabaseServer
  parts: OpenedParts
  say: Say
}

/** Brings tables, calendar and cycles up to date, as the tables' owner. */
async function openAsOwner(config: Config, { kind, audit, server, parts, say }: Opening & Pick<Portal, 'kind'>) {
  const owner = await openOrm(server.address, { pool: 10, subscribers: [audit] })
  parts.pools.push(owner)
  const password = requestPassword(config, server.secretFolder)
  let user = ''
  await timed(say, '数据库结构已是最新', async () => (user = await migrate(owner, password, say)))

  const idKey = config.idKey ?? ownIdKey(server.secretFolder, await storedFingerprint(owner.em.fork()), say)
  const idNumbers = new IdNumberCipher(idKey)
  await claimDatabase(owner.em.fork(), kind, idNumbers.fingerprint)
  await openAudit(owner.em.fork(), audit, say)
  await timed(say, '工作日历和年度周期已载入', () =>
    owner.em.fork().transactional(async (em) => {
      await loadCalendar(em)
      await loadCycles(em, config.dataDir, kind)
    }),
  )
  const role: RequestRole = { user, password }
  await setRequestPassword(owner.em.fork(), { ...server.address, ...role })
  return { owner, idKey, idNumbers, role }
}

/** Opens the pools that requests use, of this database and of its replicas. */
async function openForRequests(config: Config, { role, audit, server, parts, say }: Opening & { role: RequestRole }) {
  const openPool = async (address: DatabaseAddress) => {
    const pool = await openOrm(address, {
      subscribers: [audit],
      pool: config.limits.connections,
      ...timeouts(config),
    })
    parts.pools.push(pool)
    return pool
  }
  const request = await openPool({ ...server.address, ...role })
  const replicas = (parts.replicas = await openReplicas(config, {
    primary: server.address,
    asRequest: role,
    openPool,
    say,
  }))
  return { request, replicas }
}

/** ms */
const timeouts = ({ limits: { seconds } }: Config) => ({
  statementTimeout: seconds.statement * 1000,
  idleTransactionTimeout: seconds.idleTransaction * 1000,
})

const threadConfig = (config: Config, role: RequestRole) => ({
  ...timeouts(config),
  ...role,
  dataDir: config.dataDir,
})

const exportThreadsFor = ({ exports }: Portal['queues'], settings: ThreadSettings) =>
  new ExportThreads(settings, exports.share.places, () => exports.waiting > 0)

/**
 * Loads the sample or makes the first account, and deletes what is older than it may be, now and each hour; merges the cells
 * that edits append.
 */
async function fill(portal: Portal, parts: OpenedParts, say: Say): Promise<void> {
  adoptResealed(portal.config.dataDir, portal.idNumbers.keyId)
  await deleteArriving(portal)
  if (portal.kind === 'SAMPLE') await loadSample(portal, say)
  else await createFirstAccount(portal, say)
  const clock = new RunningClock()
  await deleteOld(portal, clock, new Date())
  parts.every(hour, () => portal.background.add(deleteOld(portal, clock, new Date())))
  parts.every(minute, () => portal.background.add(mergeAfterEdits(portal)))
  parts.every(10 * minute, () => portal.background.add(orderCellsAtNight(portal, new Date())))
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
