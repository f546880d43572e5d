import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Action } from '../../schema/vocabulary'
import { authorize } from '../access/authorize'
import { inScope } from '../access/scope'
import { viewerOf } from '../access/viewer-of'
import type { Portal } from '../portal'
import { annualWork } from './annual'
import { declarationsCsv, declarationsXlsx } from './declarations'
import type { ExportWork } from './export-work'
import { recordExport } from './ledger'
import { exportQuery } from './query'
import { sendFile } from './send-file'
import { openSpool } from './spool'
import { inTurn } from './turn'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const exports: { name: string; action: Action; type: string; work: ExportWork }[] = [
  { name: 'annual.xlsx', action: Action.EXPORT_ANNUAL, type: xlsx, work: annualWork },
  { name: 'declarations.xlsx', action: Action.EXPORT_ROWS, type: xlsx, work: declarationsXlsx },
  { name: 'declarations.csv', action: Action.EXPORT_ROWS, type: 'text/csv; charset=utf-8', work: declarationsCsv },
]

/** `GET /workbooks/<name>?<filter>`: written to disk from one snapshot, then sent; no snapshot waits for a slow client. */
export async function workbookRoute(app: FastifyInstance, { portal }: { portal: Portal }): Promise<void> {
  const spool = await openSpool(portal.config.dataDir)
  for (const { name, action, type, work } of exports) {
    app.get(`/workbooks/${name}`, { exposeHeadRoute: false }, async (request, reply) => {
      const { fileName, file } = await write(portal, request, spool, { name, action, work })
      return sendFile(reply, file, fileName, type)
    })
  }
}

async function write(
  portal: Portal,
  request: FastifyRequest,
  spool: string,
  { name, action, work }: { name: string; action: Action; work: ExportWork },
): Promise<{ fileName: string; file: string }> {
  const address = request.ip
  const viewer = await authorize(
    { portal, viewer: await viewerOf(portal, request), address },
    action,
    `GET /workbooks/${name}`,
  )
  const { asOf, filter } = exportQuery(request.query as Record<string, unknown>)
  const file = path.join(spool, randomUUID())
  try {
    const now = portal.now()
    const { fileName, rows } = await inTurn(() =>
      inScope(portal, viewer, 'read', (em) =>
        work({ portal, viewer, em, now, filter, asOf, file, progress: () => {} }),
      ),
    )
    await recordExport(portal, { viewer, address, name, filter, rows })
    return { fileName, file }
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}
