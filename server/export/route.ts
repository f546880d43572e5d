import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Dimension } from '../../schema/field/dimension'
import type { PivotChoice } from '../../schema/pivot'
import { Action } from '../../schema/vocabulary'
import { clientGone } from '../http/client-gone'
import { exportOptions } from '../http/rate'
import { accountKey } from '../http/requester'
import { viewerOfRoute } from '../access/permission/route-permission'
import { inScope } from '../access/scope/scope'
import { refuseEnded } from '../access/session/refuse-ended'
import { refuseOtherRights } from '../access/session/same-rights'
import type { Viewer } from '../access/session/viewer'
import { untilAborted } from '../database/cancel'
import { overloadOf } from '../database/overload'
import { NotFoundError, PortalError } from '../errors'
import type { Portal } from '../portal'
import { briefRoutes } from './brief-route'
import { ExportBoard, type Export } from './export-board'
import type { Exported } from '../report/export-work'
import { publicEdition } from '../report/public/public-edition'
import { recordExport } from './ledger'
import type { ThreadWork } from './worker/thread-work'
import { exportQuery } from '../filter/address'
import { sendFile } from './send-file'
import { specifiedExports, unmaskedExport } from './specified-exports'
import { openSpool } from './spool'
import { dimensionsOf } from '../report/statistics-csv'
import { pivotChoiceOf } from '../report/statistics-xlsx'
import { readUnmasking, type Unmasking } from '../report/unmasked'

interface Requested {
  viewer: Viewer
  address: string
  name: ThreadWork | 'public.xlsx'
  /** Of statistics.csv. */
  by?: Dimension[]
  /** Of statistics.xlsx. */
  pivot?: PivotChoice
  query: Record<string, unknown>
  file: string
  progress: (done: number, total: number) => void
  /** Aborted when nobody wants the file any more: while it waits it leaves the queue, else its query and work end. */
  unwanted: AbortSignal
  unmasked?: Unmasking | null
  /** Refuses, when the file is complete, what may no longer be sent. */
  confirm?: () => Promise<void>
}

/** Writes the file from one snapshot in a thread; the public edition here, since it is stored. */
function carryOut(portal: Portal, requested: Requested, now: Date): Promise<Exported> {
  const { viewer, name, by, pivot, query, file, progress, unwanted, unmasked } = requested
  const job = { viewer, now, file, ...exportQuery(query) }
  progress(0, 0)
  if (name !== 'public.xlsx') {
    const order = { ...job, name, ...(by && { by }), ...(pivot && { pivot }), ...(unmasked && { unmasking: unmasked }) }
    return portal.exportThreads.run(order, { progress, unwanted })
  }
  return untilAborted(unwanted, () =>
    inScope(portal, viewer, 'read', (em) => publicEdition({ ...job, portal, em, progress })),
  )
}

/** Writes the file from one snapshot and records it in the ledger; returns its name. On an error the file is deleted. */
async function write(portal: Portal, requested: Requested): Promise<string> {
  const { viewer, address, name, query, file, unwanted, unmasked } = requested
  const { asOf, filter } = exportQuery(query)
  try {
    const now = portal.now()
    const { fileName, rows, more, proof } = await portal.queues.exports.run(
      accountKey(viewer.accountId),
      () => carryOut(portal, requested, now),
      { signal: unwanted },
    )
    unwanted.throwIfAborted()
    await requested.confirm?.()
    await recordExport(portal, { viewer, address, name, fileName, file, filter, asOf, rows, unmasked, more, proof })
    return fileName
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}

const queryOf = (request: FastifyRequest) => request.query as Record<string, unknown>

/**
 * `GET /workbooks/<name>?<filter>` responds with the file. `POST /workbooks/exports/<name>?<filter>` responds at once with
 * an id, by which the export is listed, fetched or cancelled. Both write the file to disk before it is sent, so that no
 * database snapshot stays open for a slow client.
 */
export async function workbookRoute(app: FastifyInstance, { portal }: { portal: Portal }): Promise<void> {
  const spool = await openSpool(portal.config.dataDir)
  const board = new ExportBoard()
  const fileOf = (id: string) => path.join(spool, id)
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    asked: Pick<Requested, 'name' | 'by' | 'pivot' | 'query'>,
  ) => {
    const viewer = viewerOfRoute(request)
    const file = fileOf(randomUUID())
    const unwanted = clientGone(reply)
    const confirm = () => refuseEnded(portal, request)
    const requested = { viewer, address: request.ip, ...asked, file, progress: () => {}, unwanted, confirm }
    return sendFile(reply, file, await write(portal, requested))
  }

  for (const { name, action } of specifiedExports) {
    app.get(`/workbooks/${name}`, exportOptions(app, action), (request, reply) =>
      send(request, reply, { name, query: queryOf(request) }),
    )
  }
  app.get('/workbooks/statistics.csv', exportOptions(app, Action.VIEW_STATISTICS), async (request, reply) => {
    const { by, ...query } = queryOf(request)
    return send(request, reply, { name: 'statistics.csv', by: dimensionsOf(String(by ?? '')), query })
  })
  app.get('/workbooks/statistics.xlsx', exportOptions(app, Action.VIEW_STATISTICS), async (request, reply) => {
    const { by, figure, share, ...query } = queryOf(request)
    return send(request, reply, { name: 'statistics.xlsx', pivot: pivotChoiceOf({ by, figure, share }), query })
  })
  briefRoutes(app, portal, fileOf)
  backgroundRoutes(app, { portal, board, fileOf })
}

const statusOf = ({ viewer: _viewer, file: _file, cancelled: _cancelled, ...status }: Export) => status

interface Background {
  portal: Portal
  board: ExportBoard
  fileOf: (id: string) => string
}

/** The routes to start, list, fetch and cancel exports in the background. */
function backgroundRoutes(app: FastifyInstance, { portal, board, fileOf }: Background): void {
  const config = { permission: Action.EXPORT_ANNUAL }
  const own = (request: FastifyRequest) => {
    const entry = board.find((request.params as { id: string }).id, viewerOfRoute(request))
    if (!entry) throw new NotFoundError('这次导出')
    return entry
  }

  const begin = (
    request: FastifyRequest,
    reply: FastifyReply,
    { name, unmasked }: Pick<Requested, 'name' | 'unmasked'>,
  ) => {
    const viewer = viewerOfRoute(request)
    const query = queryOf(request)
    // Throws for a wrong filter now, before the response says that the export was accepted.
    exportQuery(query)
    const entry = board.add({ viewer, name, startedAt: portal.now() }, fileOf)
    const progress = (done: number, total: number) => board.progress(entry, done, total)
    const { file, cancelled } = entry
    const unwanted = cancelled.signal
    const confirm = () => refuseOtherRights(portal, viewer)
    void write(portal, { viewer, address: request.ip, name, query, file, progress, unwanted, unmasked, confirm })
      .then((fileName) => board.ready(entry, fileName))
      .catch(async (error: Error & { code?: string }) => {
        const expected = error instanceof PortalError ? error : overloadOf(error)
        board.fail(entry, expected)
        await rm(entry.file, { force: true })
        if (!expected) request.log.error({ name: error.name }, 'export failed')
      })
    return reply.status(202).send({ id: entry.id })
  }

  for (const { name, action } of specifiedExports) {
    app.post(`/workbooks/exports/${name}`, exportOptions(app, action), async (request, reply) =>
      begin(request, reply, { name }),
    )
  }

  const { name, action } = unmaskedExport
  app.post(`/workbooks/exports/${name}`, exportOptions(app, action), async (request, reply) => {
    const unmasked = readUnmasking(request.body)
    return begin(request, reply, { name, unmasked })
  })

  app.get('/workbooks/exports', { exposeHeadRoute: false, config }, async (request) =>
    board.of(viewerOfRoute(request)).map(statusOf),
  )

  app.get('/workbooks/exports/:id/file', { exposeHeadRoute: false, config }, async (request, reply) => {
    const entry = own(request)
    board.requireReady(entry)
    // An export can be fetched once: personal data don't stay on the server.
    board.release(entry)
    return sendFile(reply, entry.file, entry.fileName!)
  })

  app.delete('/workbooks/exports/:id', { config }, async (request, reply) => {
    await board.cancel(own(request))
    return reply.status(204).send()
  })
}
