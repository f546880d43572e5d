import type { FastifyInstance } from 'fastify'
import type { AuditFilter } from '../../schema/audit'
import { isRealDay } from '../../schema/real-day'
import { Action, AuditEvent } from '../../schema/vocabulary'
import { clientGone } from '../http/client-gone'
import { exportOptions } from '../http/rate'
import { accountKey } from '../http/requester'
import { viewerOfRoute } from '../access/permission/route-permission'
import { untilAborted } from '../database/cancel'
import { InvalidInputError } from '../errors'
import type { Portal } from '../portal'
import { recordExport } from '../export/ledger'
import { sendFile } from '../export/send-file'
import { openSpool } from '../export/spool'
import { auditWorkbook } from './audit-workbook'
import { cut } from '../text/cut'

/** `GET /workbooks/audit.xlsx?from=&until=&event=&username=`; the parameters are those of the page's own address. */
export async function auditRoute(app: FastifyInstance, { portal }: { portal: Portal }): Promise<void> {
  const spool = await openSpool(portal.config.dataDir)
  app.get('/workbooks/audit.xlsx', exportOptions(app, Action.EXPORT_AUDIT), async (request, reply) => {
    const viewer = viewerOfRoute(request)
    const filter = filterOf(request.query as Record<string, unknown>)
    const gone = clientGone(reply)
    const { file, fileName, entries } = await portal.queues.exports.run(
      accountKey(viewer.accountId),
      () => untilAborted(gone, () => auditWorkbook(portal, viewer, filter, spool)),
      { signal: gone },
    )
    await recordExport(portal, {
      viewer,
      address: request.ip,
      name: 'audit.xlsx',
      fileName,
      file,
      filter: { ...filter },
      more: { entries },
    })
    return sendFile(reply, file, fileName)
  })
}

/** @throws InvalidInputError naming the parameter that is wrong */
function filterOf(query: Record<string, unknown>): AuditFilter {
  const filter: AuditFilter = {}
  for (const [name, value] of Object.entries(query)) {
    const text = String(value)
    if (text === '') continue
    if (name === 'from' || name === 'until') {
      if (!isRealDay(text)) throw new InvalidInputError(`筛选条件 ${name} 应写成 2023-10-11 这样的日期。`)
      filter[name] = text
    } else if (name === 'username') {
      filter.username = cut(text, 100)
    } else if (name === 'event') {
      filter.event = text.split(',').map((each) => {
        if (!Object.hasOwn(AuditEvent, each)) throw new InvalidInputError('筛选条件 event 有不认识的事件。')
        return each as AuditEvent
      })
    } else {
      throw new InvalidInputError('没有这个筛选条件。')
    }
  }
  return filter
}
