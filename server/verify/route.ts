import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Action, AuditEvent } from '../../schema/vocabulary'
import { ProofError } from '../../schema/proof/proof-error'
import type { Verification } from '../../schema/proof/verify'
import { viewerOfRoute } from '../access/permission/route-permission'
import { inScope } from '../access/scope/scope'
import { recordAction } from '../audit/record'
import { clientGone } from '../http/client-gone'
import { fileRoute } from '../http/file-route'
import { rateOf } from '../http/rate'
import { receivedBody } from '../http/received-body'
import { accountKey } from '../http/requester'
import { sentFileName } from '../http/sent-file-name'
import type { Portal } from '../portal'
import { offlinePage } from './offline-page'
import { portalError } from '../export/proof/verify-file'

/** Bytes; the annual workbook of 50,000 rows has 27 MB. */
const largest = 40 * 1024 * 1024

const tooLarge = () => portalError(new ProofError('WORKBOOK_TOO_LARGE'))

async function verifySent(portal: Portal, request: FastifyRequest, unwanted: AbortSignal): Promise<Verification> {
  const viewer = viewerOfRoute(request)
  const bytes = await receivedBody(request.body as Readable, largest, tooLarge)
  const order = { viewer, bytes, fileName: sentFileName(request) }
  // A large workbook that was saved again takes seconds: in a thread, and in its turn with exports.
  const { result, sha256 } = await portal.queues.exports.run(
    accountKey(viewer.accountId),
    () => portal.exportThreads.verify(order, unwanted),
    { signal: unwanted },
  )
  const { title: name, verdict, count } = result
  const acting = { viewer, address: request.ip }
  await inScope(portal, viewer, 'write', (em) =>
    recordAction(em, acting, AuditEvent.WORKBOOK_VERIFIED, { name, verdict, cells: count, sha256 }),
  )
  return result
}

/** `POST /workbooks/verify` says whether a workbook is one that was exported here; `verify.html` does it without a network. */
export async function verifyRoute(app: FastifyInstance, { portal }: { portal: Portal }): Promise<void> {
  const permission = Action.EXPORT_ANNUAL
  const config = { permission, rateLimit: rateOf(portal.config.limits.rate.import) }
  await fileRoute(app, '/workbooks/verify', { largest, config, tooLarge }, async (request, reply) =>
    reply.send(await verifySent(portal, request, clientGone(reply))),
  )
  app.get('/workbooks/verify.html', { config: { permission } }, async (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent('核验.html')}`)
      .send(await offlinePage(portal.workbookKey.publicKey)),
  )
}
