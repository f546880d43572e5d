import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Action, ImportExtent } from '../../schema/vocabulary'
import { clientGone } from '../http/client-gone'
import { fileRoute } from '../http/file-route'
import { exportOptions, rateOf } from '../http/rate'
import { sentFileName } from '../http/sent-file-name'
import { viewerOfRoute } from '../access/permission/route-permission'
import type { Portal } from '../portal'
import { recordExport } from '../export/ledger'
import { sendFile } from '../export/send-file'
import { openSpool } from '../export/spool'
import { FileError } from '../reader/error'
import { planRun, registerImport } from './plan/plan-import'
import { problemWorkbook } from './problem-workbook/problem-workbook'
import { templateCsv, templateXlsx } from './template-file'
import { largestFile, receive } from './upload/received-file'
import { reserveStorage } from './upload/storage'

/** Receives a file if there is space for it, and registers it. @returns the import's id */
async function take(portal: Portal, request: FastifyRequest): Promise<number> {
  const viewer = viewerOfRoute(request)
  const length = request.headers['content-length']
  const release = await reserveStorage(portal, viewer.accountId, length === undefined ? null : Number(length))
  try {
    const extent = (request.query as { extent?: string }).extent === 'FULL' ? ImportExtent.FULL : ImportExtent.PARTIAL
    const arrival = await receive(portal, request.body as Readable)
    return await registerImport(portal, viewer, { fileName: sentFileName(request), extent }, arrival, request.ip)
  } finally {
    release()
  }
}

/** `POST /imports` receives a file and answers before it is planned; `importRun(id)` then shows the plan. */
export async function importRoute(app: FastifyInstance, { portal }: { portal: Portal }): Promise<void> {
  const { rate } = portal.config.limits
  const permission = Action.IMPORT

  const file = { largest: largestFile, config: { permission, rateLimit: rateOf(rate.import) } }
  const tooLarge = () => new FileError('IMPORT_TOO_LARGE')
  await fileRoute(app, '/imports', { ...file, tooLarge }, async (request, reply) => {
    const viewer = viewerOfRoute(request)
    const id = await take(portal, request)
    const planned = planRun(portal, viewer, id).catch((error: Error & { code?: string }) =>
      request.log.warn({ run: id, code: error.code }, 'import failed'),
    )
    portal.background.add(planned)
    return reply.status(202).send({ id: String(id) })
  })

  const spool = await openSpool(portal.config.dataDir)
  app.get('/imports/:id/problems.xlsx', exportOptions(app, permission), async (request, reply) => {
    const viewer = viewerOfRoute(request)
    const { id } = request.params as { id: string }
    const { file, fileName, run } = await problemWorkbook(portal, viewer, id, { spool, unwanted: clientGone(reply) })
    await recordExport(portal, { viewer, address: request.ip, name: 'problems.xlsx', fileName, file, more: { run } })
    return sendFile(reply, file, fileName)
  })
  app.get('/imports/template.xlsx', { config: { permission } }, async (_request, reply) =>
    sendFile(reply, await templateXlsx(), '职称申报导入模板.xlsx'),
  )
  app.get('/imports/template.csv', { config: { permission } }, async (_request, reply) =>
    sendFile(reply, Buffer.from(templateCsv()), '职称申报导入模板.csv'),
  )
}
