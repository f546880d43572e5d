import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Action } from '../../schema/vocabulary'
import { exportOptions } from '../http/rate'
import { viewerOfRoute } from '../access/route-permission'
import { inScope } from '../access/scope'
import type { Viewer } from '../access/viewer'
import { NotFoundError, PortalError } from '../errors'
import type { Portal } from '../portal'
import { ExportBoard, type Export } from './export-board'
import type { ExportWork } from '../report/export-work'
import { recordExport } from './ledger'
import { exportQuery } from '../filter/address'
import { sendFile } from './send-file'
import { csvType, specifiedExports, unmaskedExport, type SpecifiedExport } from './specified-exports'
import { openSpool } from './spool'
import { dimensionsOf, statisticsCsv } from '../report/statistics-csv'
import { readUnmasking, unmaskedWork, type Unmasking } from '../report/unmasked'

/** One export as it is asked for. */
interface Asked {
  viewer: Viewer
  address: string
  name: string
  work: ExportWork
  query: Record<string, unknown>
  file: string
  progress: (done: number, total: number) => void
  unmasked?: Unmasking | null
}

/** Writes the file from one snapshot and enters it in the ledger; what can't be written leaves nothing behind. */
async function write(portal: Portal, asked: Asked): Promise<string> {
  const { viewer, address, name, work, query, file, progress, unmasked } = asked
  const { asOf, filter, sort } = exportQuery(query)
  try {
    const now = portal.now()
    const { fileName, rows, more } = await portal.exportQueue(() => {
      progress(0, 0)
      return inScope(portal, viewer, 'read', (em) =>
        work({ portal, viewer, em, now, filter, asOf, sort, file, progress }),
      )
    })
    await recordExport(portal, { viewer, address, name, file, filter, asOf, rows, unmasked, more })
    return fileName
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}

/** A statistic's CSV names its dimensions beside the filter. */
function statisticsExport(query: Record<string, unknown>): { work: ExportWork; query: Record<string, unknown> } {
  const { by, ...rest } = query
  const dimensions = dimensionsOf(String(by ?? ''))
  return { work: (job) => statisticsCsv(job, dimensions), query: rest }
}

/**
 * `GET /workbooks/<name>?<filter>` waits for the file; `POST /workbooks/exports/<name>?<filter>` answers at once with an id
 * to ask after, to fetch and to cancel by. Either way it is written to disk, then sent: no snapshot waits for a slow client.
 */
export async function workbookRoute(app: FastifyInstance, { portal }: { portal: Portal }): Promise<void> {
  const spool = await openSpool(portal.config.dataDir)
  const board = new ExportBoard()
  const fileOf = (id: string) => path.join(spool, id)
  const sent = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { name, type }: Pick<SpecifiedExport, 'name' | 'type'>,
    workOf: () => { work: ExportWork; query: Record<string, unknown> },
  ) => {
    const viewer = viewerOfRoute(request)
    const file = fileOf(randomUUID())
    const asked = { viewer, address: request.ip, name, ...workOf(), file, progress: () => {} }
    return sendFile(reply, file, await write(portal, asked), type)
  }

  for (const specified of specifiedExports) {
    const { name, action, work } = specified
    app.get(`/workbooks/${name}`, exportOptions(app, action), (request, reply) =>
      sent(request, reply, specified, () => ({ work, query: request.query as Record<string, unknown> })),
    )
  }
  app.get('/workbooks/statistics.csv', exportOptions(app, Action.VIEW_STATISTICS), (request, reply) =>
    sent(request, reply, { name: 'statistics.csv', type: csvType }, () =>
      statisticsExport(request.query as Record<string, unknown>),
    ),
  )
  backgroundRoutes(app, { portal, board, fileOf })
}

const statusOf = ({ id, name, state, done, total, fileName, error, startedAt }: Export) => ({
  id,
  name,
  state,
  done,
  total,
  fileName,
  error,
  startedAt,
})

interface Background {
  portal: Portal
  board: ExportBoard
  fileOf: (id: string) => string
}

/** Exports that go on while the page is elsewhere: asked for, asked after, fetched, cancelled. */
function backgroundRoutes(app: FastifyInstance, { portal, board, fileOf }: Background): void {
  const config = { permission: Action.EXPORT_ANNUAL }
  const own = (request: FastifyRequest) => {
    const entry = board.find((request.params as { id: string }).id, viewerOfRoute(request).accountId)
    if (!entry) throw new NotFoundError('这次导出')
    return entry
  }

  const begin = (
    request: FastifyRequest,
    reply: FastifyReply,
    { name, type, work, unmasked }: Pick<SpecifiedExport, 'name' | 'type' | 'work'> & Pick<Asked, 'unmasked'>,
  ) => {
    const viewer = viewerOfRoute(request)
    const query = request.query as Record<string, unknown>
    exportQuery(query)
    const entry = board.add({ accountId: viewer.accountId, name, type, startedAt: portal.now() }, fileOf)
    const progress = (done: number, total: number) => board.progress(entry, done, total)
    void write(portal, { viewer, address: request.ip, name, work, query, file: entry.file, progress, unmasked })
      .then((fileName) => board.ready(entry, fileName))
      .catch(async (error: Error & { code?: string }) => {
        board.fail(entry, error)
        await rm(entry.file, { force: true })
        if (!(error instanceof PortalError)) request.log.error({ name: error.name }, 'export failed')
      })
    return reply.status(202).send({ id: entry.id })
  }

  for (const specified of specifiedExports) {
    const { name, action } = specified
    app.post(`/workbooks/exports/${name}`, exportOptions(app, action), async (request, reply) =>
      begin(request, reply, specified),
    )
  }

  const { name, action, type } = unmaskedExport
  app.post(`/workbooks/exports/${name}`, exportOptions(app, action), async (request, reply) => {
    const unmasked = readUnmasking(request.body)
    return begin(request, reply, { name, type, work: unmaskedWork(unmasked), unmasked })
  })

  app.get('/workbooks/exports', { exposeHeadRoute: false, config }, async (request) =>
    board.of(viewerOfRoute(request).accountId).map(statusOf),
  )

  app.get('/workbooks/exports/:id/file', { exposeHeadRoute: false, config }, async (request, reply) => {
    const entry = own(request)
    if (entry.state !== 'READY') throw new PortalError('EXPORT_NOT_READY', '导出还没有完成，请稍候。')
    // Sent whole or broken off, it is gone: what was fetched doesn't stay on the server.
    board.hand(entry)
    return sendFile(reply, entry.file, entry.fileName!, entry.type)
  })

  app.delete('/workbooks/exports/:id', { config }, async (request, reply) => {
    await board.cancel(own(request))
    return reply.status(204).send()
  })
}
