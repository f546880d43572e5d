import { parentPort, workerData } from 'node:worker_threads'
import { IdNumberCipher } from '../../access/personal-data/id-number-cipher'
import { inScope } from '../../access/scope/scope'
import { readCalendar } from '../../calendar/read-calendar'
import { resolveAddress } from '../../database/address/resolve-address'
import { untilAborted } from '../../database/cancel'
import { openOrm, type Orm } from '../../database/orm'
import { overloadOf } from '../../database/overload'
import { PortalError } from '../../errors'
import { findingCondition } from '../../finding/finding-condition'
import { faultOf } from '../../http/fault'
import type { Exported } from '../../report/export-work'
import { loadExcelJs } from '../../workbook/load-exceljs'
import { WorkbookKey } from '../../workbook/proof/workbook-key'
import { ExportCancelledError } from '../export-board'
import { verifyFile, type Scoped, type VerifiedFile } from '../proof/verify-file'
import type { ExportOrder, ThreadAnswer, ThreadMessage, ThreadOrder, ThreadSettings, VerifyOrder } from './message'
import { threadWork } from './thread-work'

/** What the thread needs no more, so that it isn't copied: the manifest of a million rows has 14 MB. */
function handedOver(message: ThreadAnswer): ArrayBuffer[] {
  const manifest = 'written' in message ? message.written.proof?.manifest : undefined
  return manifest ? [manifest.buffer as ArrayBuffer] : []
}

// Runs in a thread, because a workbook takes seconds of processor time, and requests shouldn't wait for it.
const settings = workerData as ThreadSettings
const port = parentPort!
const answer = (message: ThreadAnswer) => port.postMessage(message, handedOver(message))

const workbookKey = new WorkbookKey(settings.workbookSeed)
const idNumbers = new IdNumberCipher(settings.idKey)
let opened: Promise<Orm> | null = null

/** Tried again by the next order if it fails. */
function request(): Promise<Orm> {
  opened ??= requestPool().catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}

async function requestPool(): Promise<Orm> {
  const { source, user, password, statementTimeout, idleTransactionTimeout } = settings
  const address = { ...(await resolveAddress(source.url, source.plainAllowed)), user, password }
  return openOrm(address, { pool: 1, statementTimeout, idleTransactionTimeout })
}

/** The order in progress. */
let unwanted = new AbortController()

async function write({ name, by, pivot, unmasking, ...order }: ExportOrder): Promise<Exported> {
  const { signal } = unwanted
  const work = threadWork[name]({ ...(by && { by }), ...(pivot && { pivot }), ...(unmasking && { unmasking }) })
  const progress = (done: number, total: number) => {
    signal.throwIfAborted()
    answer({ done, total })
  }
  const pools = { request: await request() }
  return untilAborted(signal, () =>
    inScope(pools, order.viewer, 'read', async (em) => {
      const { kind, dataDir } = settings
      const calendar = await readCalendar(em)
      const portal = { kind, idNumbers, workbookKey, findingCondition, config: { dataDir }, calendar }
      return work({ ...order, portal, em, progress })
    }),
  )
}

async function verified({ viewer, bytes, fileName }: VerifyOrder): Promise<VerifiedFile> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pools = { request: await request() }
  const scoped: Scoped = (work) => untilAborted(unwanted.signal, () => inScope(pools, viewer, 'read', work))
  return verifyFile(file, fileName, { inScope: scoped, publicKey: workbookKey.publicKey })
}

async function carryOut(order: ThreadOrder): Promise<ThreadAnswer> {
  try {
    return 'order' in order ? { written: await write(order.order) } : { verified: await verified(order.verify) }
  } catch (error) {
    const known = error instanceof PortalError ? error : overloadOf(error)
    if (known) return { code: known.code, message: known.message }
    const { type, stack } = faultOf(error as Error)
    return { fault: { type, stack } }
  }
}

port.on('message', (message: ThreadMessage) => {
  // An error is the next order's, which does the same again.
  if (message === 'prepare') return void Promise.allSettled([request(), loadExcelJs()])
  if (message === 'cancel') return unwanted.abort(new ExportCancelledError())
  unwanted = new AbortController()
  void carryOut(message).then(answer)
})
