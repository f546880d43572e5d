import { randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { Action } from '../../schema/vocabulary'
import { viewerOfRoute } from '../access/permission/route-permission'
import { inScope } from '../access/scope/scope'
import { exportQuery } from '../filter/address'
import { clientGone } from '../http/client-gone'
import { exportOptions } from '../http/rate'
import { accountKey } from '../http/requester'
import { keepBrief, readBriefFile, refuseSearch } from '../paper/issued-brief'
import type { Portal } from '../portal'
import { recordExport } from './ledger'
import { sendFile } from './send-file'

/** `POST /workbooks/briefs?<filter>` issues a brief (签发), `GET /workbooks/briefs/:id` sends one as it was issued. */
export function briefRoutes(app: FastifyInstance, portal: Portal, fileOf: (id: string) => string): void {
  app.post('/workbooks/briefs', exportOptions(app, Action.WRITE_PAPERS), async (request, reply) => {
    const viewer = viewerOfRoute(request)
    const now = portal.now()
    const { filter, asOf } = exportQuery(request.query as Record<string, unknown>)
    refuseSearch(filter)
    const file = fileOf(randomUUID())
    const unwanted = clientGone(reply)
    const order = { name: 'brief.docx', viewer, now, file, filter, ...(asOf && { asOf }) } as const
    try {
      const { brief } = await portal.queues.exports.run(
        accountKey(viewer.accountId),
        () => portal.exportThreads.run(order, { progress: () => {}, unwanted }),
        { signal: unwanted },
      )
      const bytes = await readFile(file)
      const acting = { viewer, address: request.ip, now }
      const id = await inScope(portal, viewer, 'write', (em) => keepBrief(em, acting, brief!, bytes))
      return await reply.status(201).send({ id: String(id) })
    } finally {
      await rm(file, { force: true })
    }
  })

  app.get('/workbooks/briefs/:id', exportOptions(app, Action.EXPORT_ANNUAL), async (request, reply) => {
    const viewer = viewerOfRoute(request)
    const { id } = request.params as { id: string }
    const { file, fileName } = await inScope(portal, viewer, 'read', (em) => readBriefFile(em, id))
    await recordExport(portal, {
      viewer,
      address: request.ip,
      name: 'brief.docx',
      fileName,
      file,
      more: { issued: id },
    })
    return sendFile(reply, file, fileName)
  })
}
