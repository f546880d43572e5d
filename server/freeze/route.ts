import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Action } from '../../schema/vocabulary'
import { clientGone } from '../http/client-gone'
import { exportOptions } from '../http/rate'
import { accountKey } from '../http/requester'
import { viewerOfRoute } from '../access/permission/route-permission'
import { inScope } from '../access/scope/scope'
import { untilAborted } from '../database/cancel'
import type { Portal } from '../portal'
import { recordExport } from '../export/ledger'
import { sendFile } from '../export/send-file'
import { openSpool } from '../export/spool'
import { correctionsWork } from './corrections'
import { readFreeze, readFrozenFile } from './read-freeze'

/** `GET /workbooks/freezes/:id` sends the filed workbook byte for byte; `…/corrections` a workbook of what differs now. */
export async function freezeRoute(app: FastifyInstance, { portal }: { portal: Portal }): Promise<void> {
  const spool = await openSpool(portal.config.dataDir)
  const options = exportOptions(app, Action.FREEZE)
  const idOf = (request: FastifyRequest) => (request.params as { id: string }).id

  app.get('/workbooks/freezes/:id', options, async (request, reply) => {
    const viewer = viewerOfRoute(request)
    const { freeze, fileName, file } = await inScope(portal, viewer, 'read', async (em) => ({
      freeze: await readFreeze(em, idOf(request)),
      ...(await readFrozenFile(em, idOf(request))),
    }))
    const { year, cutOff, rowCount } = freeze
    const exported = {
      name: `freeze ${freeze.serial}`,
      fileName,
      filter: { year: [year] },
      asOf: cutOff,
      rows: rowCount,
      file,
    }
    await recordExport(portal, { viewer, address: request.ip, ...exported })
    return sendFile(reply, file, fileName)
  })

  app.get('/workbooks/freezes/:id/corrections', options, async (request, reply) => {
    const viewer = viewerOfRoute(request)
    const file = path.join(spool, randomUUID())
    try {
      const now = portal.now()
      const gone = clientGone(reply)
      const write = () =>
        inScope(portal, viewer, 'read', async (em) => ({
          ...(await correctionsWork({ portal, viewer, em, now, file }, idOf(request))),
          year: (await readFreeze(em, idOf(request))).year,
        }))
      const { fileName, rows, year } = await portal.queues.exports.run(
        accountKey(viewer.accountId),
        () => untilAborted(gone, write),
        { signal: gone },
      )
      await recordExport(portal, {
        viewer,
        address: request.ip,
        name: 'corrections',
        fileName,
        file,
        filter: { year: [year] },
        asOf: null,
        rows,
      })
      return sendFile(reply, file, fileName)
    } catch (error) {
      await rm(file, { force: true })
      throw error
    }
  })
}
