import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Action } from '../../schema/vocabulary'
import { viewerOfRoute } from '../access/permission/route-permission'
import { inScope } from '../access/scope/scope'
import { untilAborted } from '../database/cancel'
import { InvalidInputError } from '../errors'
import { recordExport } from '../export/ledger'
import { sendFile } from '../export/send-file'
import { exportQuery } from '../filter/address'
import { clientGone } from '../http/client-gone'
import { fileRoute } from '../http/file-route'
import { exportOptions, rateOf } from '../http/rate'
import { receivedBody } from '../http/received-body'
import { accountKey } from '../http/requester'
import { sentFileName } from '../http/sent-file-name'
import type { Portal } from '../portal'
import { addForm, formName, readStoredForm } from './form-store'
import { tagsIn } from './form-tag'
import { filledForm } from './form-work'
import { formLimit, FormTooLargeError, readForm } from './package/read-form'
import { refuseUnclearTags } from './vocabulary-of'

const tooLarge = () => new FormTooLargeError()

/** The file and its name: the body itself, or the first file of a form (multipart) with the field `name` beside it. */
async function uploaded(request: FastifyRequest): Promise<{ file: Buffer; fileName: string; name: unknown }> {
  const body = await receivedBody(request.body as Readable, formLimit.file, tooLarge)
  const { name } = request.query as { name?: unknown }
  const type = request.headers['content-type'] ?? ''
  if (!/^multipart\/form-data\b/i.test(type)) return { file: body, fileName: sentFileName(request), name }
  const parts = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData().catch(() => {
    throw new InvalidInputError('上传的表单不完整，请重新选择文件上传。')
  })
  const file = [...parts.values()].find((part) => part instanceof File)
  if (!file) throw new InvalidInputError('上传的表单里没有文件，请选择一个 xlsx 文件。')
  return { file: Buffer.from(await file.arrayBuffer()), fileName: file.name, name: name ?? parts.get('name') }
}

/** Reads and keeps an uploaded form. @returns its id */
async function keep(portal: Portal, request: FastifyRequest): Promise<number> {
  const viewer = viewerOfRoute(request)
  const acting = { viewer, address: request.ip, now: portal.now() }
  const { file, fileName, name } = await uploaded(request)
  return portal.queues.smallFiles.run(accountKey(viewer.accountId), async () => {
    const form = await readForm(file, fileName)
    const tags = tagsIn(form)
    return inScope(portal, viewer, 'write', async (em) => {
      await refuseUnclearTags(em, form, tags)
      const own = typeof name === 'string' && name !== '' ? name : fileName.replace(/\.xlsx$/i, '')
      return addForm(em, acting, { name: formName(own), fileName, file, tags })
    })
  })
}

/** `sources=false` leaves 取数说明 out. */
function sourcesOf(query: Record<string, unknown>): { wanted: boolean; rest: Record<string, unknown> } {
  const { sources = 'true', ...rest } = query
  if (sources !== 'true' && sources !== 'false') throw new InvalidInputError('参数 sources 应是 true 或 false。')
  return { wanted: sources === 'true', rest }
}

/** `POST /forms` keeps a superior's form; `GET /forms/:id/filled.xlsx?year=…` sends it filled. */
export async function formRoute(app: FastifyInstance, { portal }: { portal: Portal }): Promise<void> {
  const { rate } = portal.config.limits
  const config = { permission: Action.EXPORT_ANNUAL, rateLimit: rateOf(rate.import) }
  await fileRoute(app, '/forms', { largest: formLimit.file, config, tooLarge }, async (request, reply) =>
    reply.status(201).send({ id: String(await keep(portal, request)) }),
  )

  app.get('/forms/:id/filled.xlsx', exportOptions(app, Action.EXPORT_ANNUAL), async (request, reply) => {
    const viewer = viewerOfRoute(request)
    const { id } = request.params as { id: string }
    const { wanted, rest } = sourcesOf(request.query as Record<string, unknown>)
    const { filter, asOf } = exportQuery(rest)
    const { protocol, host } = request
    const origin = wanted ? `${protocol}://${host}${portal.config.basePath}` : null
    const now = portal.now()
    const gone = clientGone(reply)
    const work = () =>
      inScope(portal, viewer, 'read', async (em) => {
        const stored = await readStoredForm(em, viewer, id)
        return { stored, ...(await filledForm(stored, { portal, viewer, em, now, filter, asOf }, origin)) }
      })
    const { stored, bytes, fileName, proof } = await portal.queues.exports.run(
      accountKey(viewer.accountId),
      () => untilAborted(gone, work),
      { signal: gone },
    )
    const exported = {
      name: 'filled.xlsx',
      fileName,
      file: bytes,
      filter,
      asOf,
      proof,
      more: { form: stored.form.name },
    }
    await recordExport(portal, { viewer, address: request.ip, ...exported })
    return sendFile(reply, bytes, fileName)
  })
}
